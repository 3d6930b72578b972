using System.Text;
using Tongbao.Tests.Reading.Html;

namespace Tongbao.Tests.Reading;

/// <summary>Bytes that other readers take for what they are, and the runtime's decoders do not.</summary>
public class ChineseBytesTests
{
    [Fact]
    public void A_space_of_old_sites_in_GBK_is_a_space()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[] space = [0xA3, 0xA0];
        var page = WebPage.Lines.SelectMany(line => (byte[])[.. "<p>"u8, .. space, .. space, .. gbk.GetBytes(line), .. "</p>"u8]);

        var trace = WebPage.Parse([.. "<html><meta charset=gbk><body>"u8, .. page]);

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
        Assert.DoesNotContain(trace.Findings.ToSorted(), finding => finding.Rule == "TB102");
    }

    [Theory]
    [InlineData(new byte[] { 0xA6, 0xD9 }, "\uFE10")]
    [InlineData(new byte[] { 0xA8, 0xBC }, "ḿ")]
    [InlineData(new byte[] { 0xFE, 0x51 }, "𠂇")]
    [InlineData(new byte[] { 0xFE, 0x59 }, "龴")]
    [InlineData(new byte[] { 0xFE, 0xA0 }, "龻")]
    public void A_character_of_GB18030_is_that_of_its_last_edition(byte[] bytes, string expected)
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[] text = [.. gbk.GetBytes("关于巡察整改情况的通报"), .. bytes];

        Assert.Equal($"关于巡察整改情况的通报{expected}", Parse(text).Manuscript.Text);
    }

    [Theory]
    [InlineData(false, "一、整改落实情况\n1.甲不实。")]
    [InlineData(true, "一、整改落实情况\n1.甲不实。")]
    [InlineData(false, "关于巡察整改情况的通报。")]
    [InlineData(true, "关于巡察整改情况的通报。")]
    public void A_text_in_UTF_16_needs_no_mark(bool isBig, string text) =>
        Assert.Equal(text, Parse(new UnicodeEncoding(isBig, false).GetBytes(text)).Manuscript.Text);

    [Fact]
    public void A_page_in_UTF_16_needs_no_mark_either() =>
        Assert.Equal(
            ["一、甲。", "二、乙。"],
            WebPage.Text(WebPage.Parse(Encoding.BigEndianUnicode.GetBytes("\n<html><body><p>一、甲。</p><p>二、乙。</p></body></html>")))
        );

    [Fact]
    public void Zero_bytes_make_no_text() =>
        Assert.Equal(
            "not a PDF, and not text either",
            Assert.Throws<UnreadableNoticeException>(() => Parse([0, 5, 0x16, 7, 0, 2, 0, 0, .. "Mac OS X"u8])).Finding.Message
        );

    [Fact]
    public void A_number_in_a_keycap_is_a_number()
    {
        var notice = Parse("一、整改情况\n1\uFE0F\u20E3学习不深入。\n整改措施：学习。\n2\uFE0F\u20E3账目不清。\n整改措施：核对。\n").Notice;

        Assert.Equal(["学习不深入", "账目不清"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void How_a_character_is_to_be_drawn_is_no_character() =>
        Assert.Equal("①葛甲不实。", Parse("①\uFE0F葛\U000E0100甲不实。").Manuscript.Text);

    private static ParseTrace Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    private static ParseTrace Parse(byte[] bytes) =>
        NoticeParser.Trace(NoticeSource.FromStream(new MemoryStream(bytes), "notice.txt"), new ParseOptions());
}
