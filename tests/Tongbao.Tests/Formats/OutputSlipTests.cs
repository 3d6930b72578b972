using System.Text;
using System.Text.Json;
using Tongbao.Tests.Cli;

namespace Tongbao.Tests.Formats;

/// <summary>Whoever corrects an output by hand loses nothing to a slip of the pen: it is told, with its line.</summary>
public class OutputSlipTests
{
    private static readonly Notice Notice = NoticeParser.Parse(NoticeSource.FromText(SmallNotice.Text));

    [Theory]
    [InlineData(
        "    title: ",
        "    tittle: ",
        "no key tittle is known at $.issues[0]; there are id, number, marker, heading, title, detail"
    )]
    [InlineData("    page: 1", "    page: 1\n    page: 1", "the key page is there twice, at $.issues[0]")]
    [InlineData("    title: ", "    #", "$.issues[0] lacks title")]
    [InlineData("status: completed", "status: done", "$.issues[0].status is done; it can be unknown, completed, partial")]
    [InlineData("    page: 1", "    page: 一", "$.issues[0].page is 一; it has to be a number")]
    [InlineData("    title: ", "    title: 2024 #", "$.issues[0].title is 2024; it has to be a text: put it in quotation marks")]
    [InlineData("items: []", "items: 一", "$.issues[0].blocks[1].items is 一; it has to be a list")]
    [InlineData("- marker: 一是", "- ~\n          - marker: 一是", "null is where a value is expected, at $.issues[0].blocks[0].items[0]")]
    public void It_is_told_in_YAML(string right, string wrong, string message) =>
        AssertTold(NoticeYaml.Write(Notice), right, wrong, message);

    [Theory]
    [InlineData(
        "\"title\": ",
        "\"tittle\": ",
        "no key tittle is known at $.issues[0]; there are id, number, marker, heading, title, detail"
    )]
    [InlineData("\"page\": 1", "\"page\": 1,\n      \"page\": 1", "the key page is there twice, at $.issues[0]")]
    [InlineData("\"status\": \"completed\"", "\"status\": \"done\"", "$.issues[0].status is done; it can be unknown, completed, partial")]
    [InlineData("\"page\": 1", "\"page\": \"1\"", "$.issues[0].page is 1; it has to be a number")]
    public void It_is_told_in_JSON(string right, string wrong, string message) =>
        AssertTold(NoticeJson.Write(Notice), right, wrong, message);

    [Theory]
    [InlineData("status: completed", "status: Completed")]
    [InlineData("    status: completed", "    detail: ~\n    status: completed")]
    public void What_can_be_said_so_is_no_slip(string right, string wrong) =>
        Assert.Equal(2, NoticeYaml.Read(NoticeYaml.Write(Notice).Replace(right, wrong)).Issues.Length);

    [Theory]
    [InlineData("file", "$.source lacks file")]
    [InlineData("sha256", "$.source lacks sha256")]
    [InlineData("value", "$.claims[0] lacks value")]
    [InlineData("characters", "$.coverage lacks characters")]
    public void A_line_that_was_lost_is_told(string key, string message)
    {
        var lines = NoticeYaml.Write(Notice).Split('\n').ToList();
        lines.RemoveAt(lines.FindIndex(line => line.TrimStart().StartsWith($"{key}:", StringComparison.Ordinal)));

        Assert.EndsWith(
            message,
            Assert.ThrowsAny<JsonException>(() => NoticeYaml.Read(string.Join('\n', lines))).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Provenance.None)]
    [InlineData(Provenance.Pages)]
    [InlineData(Provenance.Boxes)]
    public void What_is_written_is_read_back_whatever_it_says_of_places(Provenance provenance) =>
        Assert.Equal(2, NoticeYaml.Read(NoticeYaml.Write(Notice, provenance)).Issues.Length);

    private static void AssertTold(string output, string right, string wrong, string message)
    {
        var at = output.IndexOf(right, output.IndexOf("1.关于", StringComparison.Ordinal), StringComparison.Ordinal);
        var slip = output[..at] + wrong + output[(at + right.Length)..];
        // A key that is missing is told where its object ends.
        var line = message.Contains("lacks", StringComparison.Ordinal) ? slip.IndexOf("  - id: \"1.2\"", StringComparison.Ordinal) : at;

        var told = Assert.ThrowsAny<JsonException>(() => NoticeOutput.Read(Encoding.UTF8.GetBytes(slip))).Message;

        Assert.StartsWith(message, told[(told.IndexOf(": ", StringComparison.Ordinal) + 2)..], StringComparison.Ordinal);
        var expected = slip.AsSpan(0, line).Count('\n') + 1;
        Assert.InRange(int.Parse(told.Split(' ', ':')[1], System.Globalization.CultureInfo.InvariantCulture), expected, expected + 1);
    }
}
