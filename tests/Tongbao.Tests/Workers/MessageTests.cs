using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;
using Tongbao.Issues;
using Tongbao.Profiles;
using Tongbao.Tables;

namespace Tongbao.Tests.Workers;

public class MessageTests
{
    [Fact]
    public void Settings_reach_the_worker_whole() =>
        AssertArrives(
            new ReadOptions
            {
                RuleSource = new ProfileSource("mine.yaml", "name: mine", new ProfileSource("ours.yaml", "name: ours")),
                Passwords = "秘密",
                Format = OutputFormat.Json,
                Language = Language.Chinese,
                Rows = TableRows.Items,
                Provenance = Provenance.Boxes,
                InputFormat = InputFormat.Docx,
                Ocr = OcrMode.Never,
                OcrLanguage = "chi_sim",
                OcrTimeout = TimeSpan.FromMinutes(3),
                OcrJobs = 2,
                OcrModels = "/models",
                FindingsOnly = true,
                Review = new ReviewOptions(Language.Chinese, OpensOnFindings: true),
                Explain = new ExplainOptions(ExplainStage.Outline, Language.Chinese, IsData: true, "2.1.3"),
                Suggests = true,
            },
            MessageContext.Default.ReadOptions
        );

    [Fact]
    public void A_request_reaches_the_worker_whole() =>
        AssertArrives(
            new ReadRequest("通报/\n.pdf", "通报.pdf", "a/通报.pdf", 3) { Expected = "expected.yaml", Pages = ["1.jpg", "2.jpg"] },
            MessageContext.Default.ReadRequest
        );

    [Fact]
    public void An_answer_reaches_the_supervisor_whole() =>
        AssertArrives(
            new ReadResponse
            {
                Sha256 = "ab",
                Ocr = new OcrProgress(1, 2),
                Status = DocumentStatus.Partial,
                Findings =
                [
                    new Finding("TB203", Severity.Warning, "15 issues declared", 4)
                    {
                        Line = 2,
                        Issue = "1.1",
                        Subject = "issues",
                        Words = "15个问题",
                        Numbers = [15, 14.50m],
                    },
                ],
                Pages = 5,
                Issues = 6,
                Coverage = new Coverage(10, 4, 3, 2, 1),
                HasLines = true,
                Review = new ReviewSummary("通报", [IssueStatus.Completed, IssueStatus.Unknown], 7),
                Suggested = [new SuggestedRow("labels", "- { label: 措施, kind: measures }", 3)],
                Bytes = 8,
            },
            MessageContext.Default.ReadResponse
        );

    [Fact]
    public void What_is_absent_stays_absent() =>
        AssertSame(ReadResponse.Progress, Send(ReadResponse.Progress, MessageContext.Default.ReadResponse));

    [Theory]
    [InlineData("hello")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"findings":[],"pages":"many"}""")]
    public void A_line_that_is_no_answer_is_refused(string line)
    {
        using var pipe = new LineStream(new MemoryStream(Encoding.UTF8.GetBytes($"{line}\n")), Stream.Null, 1000, 1000);
        Assert.ThrowsAny<JsonException>(() => pipe.Read(MessageContext.Default.ReadResponse));
    }

    // A property that has its default here would prove nothing: a new one must be given a value.
    private static void AssertArrives<T>(T message, JsonTypeInfo<T> type)
        where T : class
    {
        Assert.All(typeof(T).GetProperties().Where(property => property.CanWrite), property =>
            Assert.False(property.GetValue(message) is null or 0 or false or "", $"{property.Name} has no value to lose")
        );
        AssertSame(message, Send(message, type));
    }

    private static T? Send<T>(T message, JsonTypeInfo<T> type)
        where T : class
    {
        using var line = new MemoryStream();
        using (var sender = new LineStream(Stream.Null, line, 1000, 1000))
            sender.Write(message, type);
        using var receiver = new LineStream(new MemoryStream(line.ToArray()), Stream.Null, 1000, 1000);
        return receiver.Read(type);
    }

    private static void AssertSame<T>(T sent, T? received) =>
        Assert.Equal(JsonSerializer.Serialize(sent), JsonSerializer.Serialize(received));
}
