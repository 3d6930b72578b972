namespace Tongbao.Tests.Reading.Html;

/// <summary>Words that a page keeps from being seen, by whatever means, and words that only look so.</summary>
public class UnseenTextTests
{
    [Theory]
    [InlineData("font-size:0")]
    [InlineData("font-size: 0.5px")]
    [InlineData("font-size:1pt")]
    [InlineData("opacity:0")]
    [InlineData("position:absolute;left:-9999px")]
    [InlineData("position:fixed;top:-200em")]
    [InlineData("display:inline-block;height:0;overflow:hidden")]
    [InlineData("display:inline-block;max-width:0px;overflow:hidden")]
    [InlineData("position:absolute;clip:rect(0,0,0,0)")]
    [InlineData("position:absolute;clip:rect(1px, 1px, 1px, 1px)")]
    [InlineData("position:absolute;clip-path:inset(50%)")]
    [InlineData("color:#fff")]
    [InlineData("color: rgba(0, 0, 0, 0)")]
    [InlineData("background:#c00;color:#cc0000")]
    [InlineData("display:none !important")]
    public void They_are_set_aside_as_hidden(string style)
    {
        var trace = WebPage.Parse($"<body><p>明确<span style='{style}'>某网版权</span>频次。</p>");

        Assert.Equal("明确频次。", trace.Manuscript.Text);
        Assert.Contains("hidden: 某网版权", WebPage.Aside(trace));
    }

    [Theory]
    [InlineData("font-size:0.8em")]
    [InlineData("font-size:12px")]
    [InlineData("opacity:.5")]
    [InlineData("position:absolute;left:20px")]
    [InlineData("position:relative;height:0")]
    [InlineData("overflow:hidden;height:20px")]
    [InlineData("color:#fff;background:#c00")]
    [InlineData("color:#fff;background:url(paper.png)")]
    [InlineData("text-indent:-2em")]
    [InlineData("text-decoration:underline")]
    public void What_is_seen_is_text(string style) =>
        Assert.Equal("明确巡河频次。", WebPage.Parse($"<body><p>明确<span style='{style}'>巡河</span>频次。</p>").Manuscript.Text);

    [Theory]
    [InlineData("p .x{display:none}")]
    [InlineData("p > span.x{display:none}")]
    [InlineData(".a.x{display:none}")]
    [InlineData("p span:first-child{display:none}")]
    [InlineData("[data-x=y]{display:none}")]
    [InlineData(".x{display:none!important} span{display:inline}")]
    [InlineData(".x{display:none} span{display:inline}")]
    public void A_rule_of_several_parts_holds_as_one_of_one_part(string rule) =>
        Assert.Equal(
            "明确频次。",
            WebPage.Parse($"<style>{rule}</style><body><p>明确<span class='a x' data-x=y>巡河</span>频次。</p>").Manuscript.Text
        );

    [Theory]
    [InlineData("p .x{display:none} p .x.a{display:inline}")]
    [InlineData(".x:hover{display:none}")]
    [InlineData("div .x{display:none}")]
    [InlineData("@media print{.x{display:none}}")]
    [InlineData(".x::before{display:none}")]
    public void A_rule_that_does_not_hold_hides_nothing(string rule) =>
        Assert.Equal(
            "明确巡河频次。",
            WebPage.Parse($"<style>{rule}</style><body><p>明确<span class='a x'>巡河</span>频次。</p>").Manuscript.Text
        );

    [Fact]
    public void Type_of_no_size_around_type_of_some_hides_only_itself()
    {
        var trace = WebPage.Parse(
            "<body><p style='font-size:0'>甲 <span style='font-size:16px'>明确</span> <b style='font-size:16px'>频次。</b></p>"
        );

        Assert.Equal("明确频次。", trace.Manuscript.Text);
        Assert.Equal(["hidden: 甲"], WebPage.Aside(trace));
    }

    [Fact]
    public void White_words_are_read_where_a_style_sheet_that_is_not_there_may_colour_their_paper() =>
        Assert.Equal(
            "明确频次。",
            WebPage.Parse("<link rel=stylesheet href=a.css><body><p style='color:white'>明确频次。</p>").Manuscript.Text
        );

    [Fact]
    public void A_notice_that_a_script_would_show_is_read_however_it_is_hidden() =>
        Assert.Equal(
            WebPage.Lines,
            WebPage.Text(
                WebPage.Parse(WebPage.Page($"<h1>{WebPage.Title}</h1><div style='opacity:0;font-size:0'>{WebPage.Notice()}</div>"))
            )
        );
}
