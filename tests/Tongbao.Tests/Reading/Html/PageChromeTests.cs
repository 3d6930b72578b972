namespace Tongbao.Tests.Reading.Html;

/// <summary>What a page shows around its notice, and what is never taken for it.</summary>
public class PageChromeTests
{
    private static readonly string Notice = $"<h1>{WebPage.Title}</h1><div class=content>{WebPage.Notice()}</div>";

    [Theory]
    [InlineData("<div class=crumb><a href=/>首页</a> &gt; <a href=/x>党建</a></div>", "", "breadcrumb: 首页 > 党建")]
    [InlineData("<div><a href=/>要闻</a> <a href=/b>公开</a> <a href=/c>服务</a></div>", "", "navigation: 要闻 公开 服务")]
    [InlineData("<div class=logo>云山区教育局</div>", "", "siteHeader: 云山区教育局")]
    [InlineData("<form><input value=q><button>搜索</button></form>", "", "form: 搜索")]
    [InlineData(
        "<dl><dt>索引号：</dt><dd>0001-2024</dd><dt>发布日期：</dt><dd>2024年12月3日</dd></dl>",
        "",
        "indexTable: 索引号： 0001-2024|published: 发布日期： 2024年12月3日"
    )]
    [InlineData("", "<div class=share>分享到：<a href=#>微信</a></div>", "share: 分享到：微信")]
    [InlineData("", "<footer><p>版权所有：云山区教育局。</p></footer>", "footer: 版权所有：云山区教育局。")]
    [InlineData("", "<div>联系电话：0999-1111111<br>技术支持：某公司</div>", "footer: 联系电话：0999-1111111|footer: 技术支持：某公司")]
    [InlineData(
        "",
        "<ul><li><a href=1>新闻一</a></li><li><a href=2>新闻二</a></li><li><a href=3>1.新闻三</a></li></ul>",
        "navigation: 新闻一|navigation: 新闻二|navigation: 1.新闻三"
    )]
    [InlineData("", "<p style='display:none'>整改问题99.不是正文。</p>", "hidden: 整改问题99.不是正文。")]
    [InlineData("", "<noscript>请启用脚本。</noscript>", "noscript: 请启用脚本。")]
    public void What_stands_around_a_notice_is_set_aside_by_name(string before, string after, string furniture)
    {
        var trace = WebPage.Parse(WebPage.Page(before + Notice + after));

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
        Assert.Equal(
            furniture,
            string.Join('|', WebPage.Aside(trace).Where(piece => !piece.StartsWith("pageTitle", StringComparison.Ordinal)))
        );
    }

    [Fact]
    public void A_name_at_the_end_of_a_page_has_no_value() =>
        Assert.Contains(
            "发布机构：",
            string.Concat(WebPage.Aside(WebPage.Parse("<body><p>索引号：</p><p>12345</p><p>发布机构：</p></body>"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void When_and_by_whom_it_was_published_is_read_from_the_line_under_the_title()
    {
        var source = WebPage
            .Parse(
                WebPage.Page(
                    $"<h1>{WebPage.Title}</h1><div><span>发布时间：2024-12-03 10:20</span> <span>来源：区教育局</span> 浏览次数：<i>5</i> 【字体：<a>大</a> "
                        + $"中 小】</div>{WebPage.Notice()}"
                )
            )
            .Notice.Source;

        Assert.Equal(("2024-12-03", "区教育局"), (source.PublishedOn?.Text, source.Publisher));
    }

    [Fact]
    public void Metadata_say_it_where_no_line_does()
    {
        var source = WebPage
            .Parse(
                WebPage
                    .Page(Notice)
                    .Replace(
                        "<title>",
                        "<meta name=PubDate content='2024-12-03 10:20'><meta name=ContentSource content='区教育局'><title>",
                        StringComparison.Ordinal
                    )
            )
            .Notice.Source;

        Assert.Equal(("2024-12-03", "区教育局"), (source.PublishedOn?.Text, source.Publisher));
    }

    [Theory]
    [InlineData("中共云山区教育局党组关于区委第一巡察组反馈意见整改情况的通报_云山区教育局")]
    [InlineData("云山区教育局 - 中共云山区教育局党组关于区委第一巡察组反馈意见整改情况的通报")]
    public void The_title_of_the_page_is_that_of_the_notice_where_no_line_prints_one(string title)
    {
        var trace = WebPage.Parse(WebPage.Page($"<div class=logo>云山区教育局</div><div>{WebPage.Notice()}</div>", title));

        Assert.Equal(WebPage.Title, trace.Notice.Title?.Text);
        Assert.Equal("html > head > title:nth-child(2)", trace.Notice.Title?.Origin?.Elements.Single().Path);
    }

    [Fact]
    public void A_notice_in_several_elements_keeps_all_of_them_whatever_their_classes_say()
    {
        string Part(int from, int to) =>
            $"<div class=nav-content>{string.Concat(WebPage.Lines[from..to].Select(line => $"<p>{line}</p>"))}</div>";

        var trace = WebPage.Parse(
            WebPage.Page(
                $"<div class=header><h1>{WebPage.Title}</h1></div>{Part(1, 6)}<div class=footer>{Part(6, 12)}</div>{Part(12, 13)}<div>"
                    + $"{Part(13, 15)}</div>"
            )
        );

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
    }

    [Fact]
    public void A_notice_that_a_script_would_show_is_read_and_its_hidden_copy_is_not()
    {
        var shown = WebPage.Parse(
            WebPage.Page(
                $"<h1>{WebPage.Title}</h1><div id=js_content style='visibility: hidden; opacity: 0'>{WebPage.Notice("section")}</div>"
            )
        );
        var copied = WebPage.Parse(WebPage.Page($"{Notice}<div id=print style='display:none'>{WebPage.Notice()}</div>"));

        Assert.Equal(WebPage.Lines, WebPage.Text(shown));
        Assert.Equal(WebPage.Lines, WebPage.Text(copied));
    }

    [Fact]
    public void A_link_that_nobody_closed_makes_no_navigation() =>
        Assert.Equal(WebPage.Lines, WebPage.Text(WebPage.Parse(WebPage.Page($"<h1>{WebPage.Title}</h1><a href=#top>{WebPage.Notice()}"))));

    [Fact]
    public void An_issuer_on_a_line_over_the_title_is_a_part_of_it()
    {
        var page = WebPage.Page(
            $"<div id=hd>云山区教育局</div><div><div class=a>中共云山区教育局党组</div><div class=b>关于区委第一巡察组反馈意见整改情况的通报</div><div>"
                + $"{WebPage.Notice()}</div></div>",
            "教育局"
        );

        Assert.Equal(WebPage.Title, WebPage.Parse(page).Notice.Title?.Text);
    }
}
