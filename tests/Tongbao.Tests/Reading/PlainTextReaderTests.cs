using System.Text;

namespace Tongbao.Tests.Reading;

/// <summary>Plain text in the encodings that Chinese files come in.</summary>
public class PlainTextReaderTests
{
    private const string Text =
        "关于巡察整改情况的通报\n一、整改落实情况\n1.关于“台账更新不及时”问题的整改\n整改措施：䶮㙟村按月核对😀。\n";

    public static TheoryData<string> Encodings => [.. Bytes.Keys];

    private static Dictionary<string, byte[]> Bytes { get; } =
        new()
        {
            ["UTF-8"] = Encoding.UTF8.GetBytes(Text),
            ["UTF-8 with a byte order mark"] = WithMark(new UTF8Encoding(true)),
            ["UTF-16 little endian"] = WithMark(Encoding.Unicode),
            ["UTF-16 big endian"] = WithMark(Encoding.BigEndianUnicode),
            ["GB18030"] = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text),
        };

    [Theory, MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_text(string encoding)
    {
        var trace = NoticeParser.Trace(NoticeSource.FromStream(new MemoryStream(Bytes[encoding]), "notice.txt"), new ParseOptions());

        Assert.Equal(Text.TrimEnd('\n'), trace.Manuscript.Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_ends_a_line(string newLine) =>
        Assert.Equal(Text.TrimEnd('\n'), Parse(Text.Replace("\n", newLine)).Manuscript.Text);

    [Fact]
    public void A_form_feed_begins_a_page()
    {
        var notice = Parse("一、整改落实情况\n1.甲不实。\n整改措施：核对。\n\f2.乙不实。\n整改措施：核对。\n").Notice;

        Assert.Equal(2, notice.Source.Pages);
        Assert.Equal([1, 2], notice.Issues.Select(issue => issue.Page));
    }

    [Fact]
    public void A_character_that_was_lost_before_is_kept_and_reported()
    {
        var trace = Parse(Text.Replace("核对", "核\uFFFD") + new string('对', 60));

        Assert.Contains("核\uFFFD", trace.Manuscript.Text, StringComparison.Ordinal);
        Assert.Contains(trace.Findings.ToSorted(), finding =>
            finding is { Rule: "TB102", Message: "1 character of page 1 cannot be decoded (U+FFFD)" }
        );
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(" \n\t\n", "the file holds no text")]
    [InlineData("\uFEFF", "the file holds no text")]
    [InlineData("通\u0001\u0002\u0003\u0004报", "not a PDF, and not text either")]
    [InlineData("PK\u0003\u0004", "a damaged zip archive")]
    public void What_holds_no_text_is_an_error_that_says_why(string text, string message)
    {
        var error = Assert.Throws<UnreadableNoticeException>(() => Parse(text)).Finding;

        Assert.Equal(("TB110", message), (error.Rule, error.Message));
    }

    [Theory]
    [InlineData("通报.docx", "not a .docx file as its name says, no other format that is read, and not text either")]
    [InlineData("通报.XLSX", "not a .XLSX file as its name says, no other format that is read, and not text either")]
    [InlineData("通报.pdf", "not a PDF, and not text either")]
    [InlineData("通报", "not a PDF, and not text either")]
    public void Noise_is_told_by_the_ending_of_its_name(string file, string message)
    {
        var noise = new MemoryStream([.. Enumerable.Range(0, 64).Select(i => (byte)(i * 37 % 31))]);

        Assert.Equal(
            message,
            Assert.Throws<UnreadableNoticeException>(() => NoticeParser.Parse(NoticeSource.FromStream(noise, file))).Finding.Message
        );
    }

    private static ParseTrace Parse(string text) => NoticeParser.Trace(NoticeSource.FromText(text), new ParseOptions());

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
}
