using Tongbao.Reading.Html.Markup;

namespace Tongbao.Tests.Reading.Html;

/// <summary>Pages made to break readers.</summary>
public class HostilePageTests
{
    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("span")]
    [InlineData("table><tr><td")]
    public void A_page_nested_a_hundred_thousand_deep_is_refused_by_name(string tag)
    {
        var error = Assert
            .Throws<UnreadableNoticeException>(() =>
                WebPage.Parse("<html><body>" + string.Concat(Enumerable.Repeat($"<{tag}>", 100_000)) + "通报")
            )
            .Finding;

        Assert.Equal(("TB110", "a web page whose elements are nested more than 1024 deep"), (error.Rule, error.Message));
    }

    [Fact]
    public void Paragraphs_that_nobody_closed_are_not_nested()
    {
        var lines = Enumerable.Range(1, 3000).Select(i => $"第{i}段。").ToList();

        Assert.Equal(
            lines,
            WebPage.Parse("<body>" + string.Concat(lines.Select(line => $"<p><font size=3>{line}"))).Lines.Lines.Select(line => line.Text)
        );
    }

    [Fact]
    public void As_deep_as_a_page_may_be_its_text_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", NestingLimit.MaxDepth - 10));

        Assert.Equal("一、甲。", WebPage.Parse($"<html><body>{deep}一、甲。").Manuscript.Text);
    }

    [Fact]
    public void A_hundred_thousand_attributes_or_style_rules_are_no_text()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=x"));
        var rules = string.Concat(Enumerable.Repeat(".a{display:none}", 100_000));

        Assert.Equal("一、甲。", WebPage.Parse($"<html><style>{rules}</style><p {attributes}>一、甲。</p>").Manuscript.Text);
    }

    [Fact]
    public void No_entity_is_fetched_and_no_script_runs()
    {
        var trace = WebPage.Parse(
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><body><p>一、&x;甲。</p><script>document.body.innerHTML = '乙';"
                + "</script>"
        );

        Assert.Contains("一、&x;甲。", trace.Manuscript.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("乙", trace.Manuscript.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><script>var a = 1;</script></html>")]
    public void A_page_without_text_is_an_error_that_says_so(string html) =>
        Assert.Equal("the web page holds no text", Assert.Throws<UnreadableNoticeException>(() => WebPage.Parse(html)).Finding.Message);
}
