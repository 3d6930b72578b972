using System.Text;

namespace Tongbao.Tests.Reading.Html;

/// <summary>Which encoding a page is in: its mark, what it says, what its bytes say.</summary>
public class EncodingTests
{
    private static readonly Dictionary<string, Encoding> Encodings = new()
    {
        ["utf-8"] = new UTF8Encoding(false),
        ["utf-8 with a mark"] = new UTF8Encoding(true),
        ["utf-16le with a mark"] = Encoding.Unicode,
        ["utf-16be with a mark"] = Encoding.BigEndianUnicode,
        ["utf-16le"] = new UnicodeEncoding(false, false),
        ["gb18030"] = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
    };

    [Theory]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=gb2312>")]
    [InlineData("utf-8 with a mark", "<meta charset=gbk>")]
    [InlineData("utf-16le with a mark", "")]
    [InlineData("utf-16be with a mark", "<meta charset=gb2312>")]
    [InlineData("utf-16le", "<meta charset=gb2312>")]
    [InlineData("gb18030", "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=gb2312\">")]
    [InlineData("gb18030", "<meta charset='GBK'>")]
    [InlineData("gb18030", "")]
    [InlineData("gb18030", "<meta charset=utf-8>")]
    [InlineData("gb18030", "<meta charset=iso-8859-1>")]
    public void A_page_is_decoded_as_its_bytes_are_whatever_it_says(string encoding, string declaration)
    {
        var page = $"<html><head>{declaration}</head><body><h1>{WebPage.Title}</h1>{WebPage.Notice()}<p>䶮㙟村</p></body></html>";
        byte[] bytes = [.. Encodings[encoding].GetPreamble(), .. Encodings[encoding].GetBytes(page)];

        Assert.Equal([.. WebPage.Lines, "䶮㙟村"], WebPage.Text(WebPage.Parse(bytes)));
    }

    [Fact]
    public void A_character_that_a_program_cut_in_two_does_not_make_a_page_another_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(WebPage.Page($"<h1>{WebPage.Title}</h1>{WebPage.Notice()}<!--摘要：局-->"));
        var cut = bytes.AsSpan().IndexOf("局-->"u8);

        Assert.Equal(WebPage.Lines, WebPage.Text(WebPage.Parse([.. bytes[..(cut + 2)], .. bytes[(cut + 3)..]])));
    }
}
