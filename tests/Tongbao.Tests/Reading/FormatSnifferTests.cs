using System.Text;
using Tongbao.Reading;

namespace Tongbao.Tests.Reading;

/// <summary>A name's ending says what somebody thought; the content says what it is.</summary>
public class FormatSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", InputFormat.Pdf)]
    [InlineData("junk that a server put in front\n%PDF-1.4\n", InputFormat.Pdf)]
    [InlineData("<!DOCTYPE html><html></html>", InputFormat.Html)]
    [InlineData("\uFEFF\r\n<HTML>", InputFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?><!-- saved from url -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\">", InputFormat.Html)]
    [InlineData("<div class=\"TRS_Editor\"><p>一、整改落实情况</p></div>", InputFormat.Html)]
    [InlineData("<p>一、整改落实情况</p>", InputFormat.Html)]
    [InlineData("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\"", InputFormat.Mhtml)]
    [InlineData("关于巡察整改情况的通报", InputFormat.Text)]
    [InlineData("<通报>一、整改落实情况", InputFormat.Text)]
    [InlineData("<paragraph>一、整改落实情况", InputFormat.Text)]
    public void A_format_is_told_by_how_its_content_begins(string content, InputFormat format) =>
        Assert.Equal(format, FormatSniffer.Of(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("FFD8FFE0")]
    [InlineData("49492A0008000000")]
    [InlineData("4D4D002A00000008")]
    public void A_picture_is_one_by_its_first_bytes(string hexadecimal) =>
        Assert.Equal(InputFormat.Picture, FormatSniffer.Of(Convert.FromHexString(hexadecimal)));

    [Fact]
    public void A_web_page_in_UTF_16_is_a_web_page() =>
        Assert.Equal(InputFormat.Html, FormatSniffer.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<html>")]));

    [Theory]
    [InlineData("526172211A07", "a rar archive: unpack it")]
    [InlineData("377ABCAF271C", "a 7z archive: unpack it")]
    public void A_format_that_is_not_read_is_refused_by_name(string hexadecimal, string message) =>
        Assert.Equal(
            message,
            Assert.Throws<UnreadableNoticeException>(() => FormatSniffer.Of(Convert.FromHexString(hexadecimal))).Finding.Message
        );
}
