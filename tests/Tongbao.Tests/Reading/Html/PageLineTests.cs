namespace Tongbao.Tests.Reading.Html;

/// <summary>Which lines a browser would show.</summary>
public class PageLineTests
{
    [Theory]
    [InlineData("<p>整改<b>措</b>施：<i>核</i>对。</p>", "整改措施：核对。")]
    [InlineData("<div>一、甲<br>二、乙</div>", "一、甲|二、乙")]
    [InlineData("<p>一、甲<p>二、乙", "一、甲|二、乙")]
    [InlineData("<P><FONT SIZE=3>一、甲</P><P>二、乙</P>", "一、甲|二、乙")]
    [InlineData("<span style='display:block'>一、甲</span><span style=\"display: block\">二、乙</span>", "一、甲|二、乙")]
    [InlineData("<p style='display:inline'>整改措施：</p><p style='display:inline'>核对。</p>", "整改措施：核对。")]
    [InlineData("<p>整改\n   措施：\n核对</p>", "整改措施：核对")]
    [InlineData("<p>Word\n  document</p>", "Word document")]
    [InlineData("<p>共5\u200B0\uFEFF元，10<sup>4</sup>株</p>", "共50元，104株")]
    [InlineData("<pre>一、甲\n\n二、乙</pre>", "一、甲|二、乙")]
    [InlineData("<div style='white-space:pre-line'>一、甲\n二、乙</div>", "一、甲|二、乙")]
    [InlineData("<table><tr><td>单位</td><td>数量</td></tr><tr><td>甲局</td><td>3件</td></tr></table>", "单位|数量|甲局|3件")]
    [InlineData("<p>甲<!-- 注 -->乙<script>var a = 1;</script>丙</p>", "甲乙丙")]
    [InlineData("<p>甲<span hidden>乙</span>丙</p>", "甲丙")]
    [InlineData("<style>.x, .y { display: none }</style><p>甲<span class='z x'>乙</span>丙</p>", "甲丙")]
    [InlineData("<style>@media print { .x { display: none } }</style><p>甲<span class=x>乙</span>丙</p>", "甲乙丙")]
    [InlineData("<p>甲&lt;乙&gt;&amp;&#x4E01;</p>", "甲<乙>&丁")]
    public void Elements_begin_and_end_lines_as_they_do_in_a_browser(string html, string lines) =>
        Assert.Equal(lines, string.Join('|', WebPage.Parse($"<body>{html}").Lines.Lines.Select(line => line.Text)));

    [Theory]
    [InlineData("<ol><li>甲</li><li>乙</li></ol>", "1.甲|2.乙")]
    [InlineData("<ol start=3><li>甲</li><li value=7>乙</li><li>丙</li></ol>", "3.甲|7.乙|8.丙")]
    [InlineData("<ol type=a><li>甲</li><li>乙</li></ol>", "a.甲|b.乙")]
    [InlineData("<ol type=I start=4><li>甲</li></ol>", "IV.甲")]
    [InlineData("<ol style='list-style-type:cjk-ideographic' start=10><li>甲</li><li>乙</li></ol>", "十、甲|十一、乙")]
    [InlineData("<ol reversed start=2><li>甲</li><li>乙</li></ol>", "2.甲|1.乙")]
    [InlineData("<ol style='list-style:none'><li>甲</li></ol>", "甲")]
    [InlineData("<ol><li>1.甲</li><li>2.乙</li></ol>", "1.甲|2.乙")]
    [InlineData("<ul><li>甲</li><li>乙</li></ul>", "甲|乙")]
    [InlineData("<ol><li>甲<ol><li>丙</li></ol></li><li>乙</li></ol>", "1.甲|1.丙|2.乙")]
    public void Numbers_of_a_list_are_read_as_a_browser_prints_them(string html, string lines) =>
        Assert.Equal(lines, string.Join('|', WebPage.Parse($"<body>{html}").Lines.Lines.Select(line => line.Text)));

    [Fact]
    public void Blanks_that_do_not_collapse_are_an_indent() =>
        Assert.Equal(
            [2, 2, 2, 0],
            WebPage
                .Parse("<body><p>&nbsp;&nbsp;&nbsp; 甲</p><p>　　乙</p><p>&emsp;&emsp;丙</p><p>   丁</p>")
                .Lines.Lines.Select(line => line.Left)
        );

    [Fact]
    public void An_endless_line_is_read_by_the_line_feeds_of_its_source()
    {
        var trace = WebPage.Parse(WebPage.Page($"<h1>{WebPage.Title}</h1><div>{string.Join('\n', WebPage.Lines.Skip(1))}</div>"));

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
    }
}
