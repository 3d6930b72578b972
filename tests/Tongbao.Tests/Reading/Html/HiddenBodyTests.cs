using System.Text.Json;

namespace Tongbao.Tests.Reading.Html;

/// <summary>Notices that a page holds and does not show as its text.</summary>
public class HiddenBodyTests
{
    [Fact]
    public void The_shadow_tree_of_an_element_is_read_where_the_element_stands()
    {
        var trace = WebPage.Parse(
            WebPage.Page($"<div><template shadowrootmode=open><h1>{WebPage.Title}</h1>{WebPage.Notice()}</template></div>")
        );

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
        Assert.Equal("html > body > div:nth-child(1) >>> :host > h1:nth-child(1)", trace.Notice.Title!.Origin!.Elements.Single().Path);
    }

    [Fact]
    public void A_template_for_scripts_is_set_aside() =>
        Assert.Contains(
            "hidden: 载入中",
            WebPage.Aside(WebPage.Parse(WebPage.Page($"<h1>{WebPage.Title}</h1>{WebPage.Notice()}<template><p>载入中</p></template>")))
        );

    [Fact]
    public void A_body_that_stands_in_a_script_is_read_from_there()
    {
        var state = JsonSerializer.Serialize(new { title = WebPage.Title, content = WebPage.Notice() });
        var trace = WebPage.Parse(
            WebPage.Page($"<nav><a href=/>首页</a></nav><h1>{WebPage.Title}</h1><div id=app></div><script>window.state={state};</script>")
        );

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
        Assert.Contains(WebPage.Aside(trace), piece => piece.StartsWith("script: window.state", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_of_the_text_in_a_script_is_script() =>
        Assert.Equal(
            WebPage.Lines,
            WebPage.Text(
                WebPage.Parse(
                    WebPage.Page(
                        $"<h1>{WebPage.Title}</h1>{WebPage.Notice()}<script>var copy={JsonSerializer.Serialize(WebPage.Notice())};</script>"
                    )
                )
            )
        );

    [Fact]
    public void A_comment_that_holds_more_than_the_text_is_a_finding()
    {
        var found = WebPage
            .Parse(WebPage.Page($"<h1>{WebPage.Title}</h1><p>正在载入。</p><!-- {WebPage.Notice()} -->"))
            .Findings.ToSorted();

        Assert.Contains(
            "a comment of the web page holds ",
            Assert.Single(found, finding => finding.Rule == "TB114").Message,
            StringComparison.Ordinal
        );
    }
}
