using System.Text;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;

namespace Tongbao.Tests.Batches;

public class ManifestEntryTests
{
    private static readonly Finding Gap = new("TB201", Severity.Warning, "1. is followed by 3.", 1);

    [Fact]
    public void The_entry_of_a_document_that_was_read_says_what_was_found()
    {
        var entry = ManifestEntry.Of(
            Entries.Read(
                "sub/a.txt",
                new ReadResponse
                {
                    Sha256 = "ab",
                    Status = DocumentStatus.Ok,
                    Findings = [Gap with { Severity = Severity.Info }, Gap],
                    Pages = 2,
                    Issues = 3,
                    Coverage = new Coverage(10, 4, 3, 2, 1),
                },
                []
            ),
            Entries.Identity
        );

        Assert.Equal(
            """{"path":"sub/a.txt","sha256":"ab","status":"ok","milliseconds":7,"pages":2,"issues":3,"findings":2,"errors":0,"warnings":1,"gravest":"warning","coverage":"""
                + """{"characters":10,"structured":4,"syntax":3,"furniture":2,"lost":1},"tool":"0"""
                + """.1.0","rules":"default","provenance":"pages","reading":"auto, ocr never"}""",
            Encoding.UTF8.GetString(entry.ToLine())
        );
    }

    [Fact]
    public void The_entry_of_a_document_that_failed_says_why_and_nothing_of_findings()
    {
        var entry = ManifestEntry.Of(
            Entries.Read("a.txt", ReadResponse.Of(DocumentStatus.Failed, new Finding("TB110", Severity.Error, "the file is empty", null))),
            Entries.Identity
        );

        Assert.Equal(
            """{"path":"a.txt","status":"failed","code":"TB110","message":"the file is empty","milliseconds":7,"tool":"0"""
                + """.1.0","rules":"default","provenance":"pages","reading":"auto, ocr never"}""",
            Encoding.UTF8.GetString(entry.ToLine())
        );
    }

    [Fact]
    public void A_line_is_read_back_as_it_was_written()
    {
        var entry = Entries.Of("深/a\n.txt", DocumentStatus.NoText) with
        {
            Sha256 = "ab",
            Code = "TB112",
            Message = "1 page without text",
            Gravest = Severity.Error,
            Output = "a.yaml",
            OutputSha256 = "cd",
        };

        Assert.Equal(entry, ManifestEntry.FromLine(entry.ToLine()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("{\"path\":\"a.txt\"}")]
    [InlineData("{\"path\":\"a.txt\",\"status\":\"unheard-of\",\"milliseconds\":1,\"tool\":\"\",\"rules\":\"\",\"provenance\":\"\"}")]
    public void What_is_no_entry_is_told_from_one(string line) => Assert.Null(ManifestEntry.FromLine(Encoding.UTF8.GetBytes(line)));
}
