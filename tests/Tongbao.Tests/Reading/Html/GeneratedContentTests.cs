namespace Tongbao.Tests.Reading.Html;

/// <summary>Words that style sheets put into a page: they are seen, and stand nowhere in its text.</summary>
public class GeneratedContentTests
{
    [Theory]
    [InlineData("h4{counter-increment:n} h4::before{content:counter(n) \".\"}", "1.甲|2.乙")]
    [InlineData("body{counter-reset:n 4} h4:before{counter-increment:n;content:counter(n)'、'}", "5、甲|6、乙")]
    [InlineData("h4{counter-increment:n} h4::before{content:counter(n, cjk-ideographic) '、'}", "一、甲|二、乙")]
    [InlineData("h4::before{content:'整改问题：'}", "整改问题：甲|整改问题：乙")]
    [InlineData("h4::after{content:'（已完成）'}", "甲（已完成）|乙（已完成）")]
    [InlineData("h4::before{content:'\\4E00、'}", "一、甲|一、乙")]
    [InlineData("h4::before{content:'•'}", "甲|乙")]
    [InlineData("h4::before{content:'\\E600'}", "甲|乙")]
    [InlineData("h4::before{content:url(a.png)}", "甲|乙")]
    [InlineData("h4::before{content:'丙';display:none}", "甲|乙")]
    public void What_can_be_read_of_them_is_read(string rules, string lines) =>
        Assert.Equal(
            lines,
            string.Join('|', WebPage.Parse($"<style>{rules}</style><body><h4>甲</h4><h4>乙</h4>").Lines.Lines.Select(line => line.Text))
        );

    [Fact]
    public void They_have_a_place_and_no_characters()
    {
        var line = WebPage
            .Parse("<style>h4{counter-increment:n} h4::before{content:counter(n) '.'}</style><body><h4>甲</h4>")
            .Lines.Lines.Single();

        Assert.Equal([~0, ~0, 0], line.Element!.Offsets);
    }

    [Fact]
    public void An_address_that_Cloudflare_protects_is_read()
    {
        var trace = WebPage.Parse(
            "<body><p>电子邮箱：<a href=\"/cdn-cgi/l/email-protection\" data-cfemail=\"422e2a31352802273a232f322e276c212d2f\">"
                + "[email&#160;protected]</a>。</p>"
        );

        Assert.Equal("电子邮箱：lhswj@example.com。", trace.Manuscript.Text);
        Assert.Equal(["noscript: [email protected]"], WebPage.Aside(trace));
    }
}
