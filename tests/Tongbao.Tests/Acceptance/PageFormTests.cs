using System.Net;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Acceptance;

/// <summary>A notice as the web pages that publish it: the same issues in every form.</summary>
public class PageFormTests
{
    private const string Head =
        "<div class=header><a href=/>首页</a> <a href=/a>政务公开</a> <a href=/b>互动交流</a></div><div>当前位置：<a href=/>首页</a> &gt; <a href=/x>"
        + "通知公告</a></div>";

    private const string Foot =
        "<div class=share>分享到：<a href=#>微信</a></div><div class=footer><p>版权所有：某局　主办：某局</p><p>地址：某路1号　电话：0000-0000000</p></div>";

    private static readonly Dictionary<string, Func<string[], string>> Forms = new()
    {
        ["paragraphs"] = lines => Chrome(Each(lines, line => $"<p>　　{line}</p>\n")),
        ["line breaks"] = lines => Chrome($"<div>{string.Join("<br>\n", lines.Select(line => "&nbsp;&nbsp;&nbsp;&nbsp;" + line))}</div>"),
        ["table"] = lines => Chrome($"<table><tr><td><table>{Each(lines, line => $"<tr><td>{line}</td></tr>")}</table></td></tr></table>"),
        ["WeChat"] = lines =>
            $"<div id=js_content style='visibility:hidden'>"
            + $"{Each(lines, line => $"<section><section><span>{line}</span></section></section>")}</div>",
        ["one paragraph with line feeds"] = lines => Chrome($"<p>{string.Join('\n', lines)}</p>"),
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var form in Forms.Keys)
            {
                foreach (
                    var file in SharedNotice.All("synthetic", file =>
                        file.EndsWith(".txt", StringComparison.Ordinal) && !file.EndsWith(".wrapped.txt", StringComparison.Ordinal)
                    )
                )
                    rows.Add(form, file);
            }

            return rows;
        }
    }

    [SkippableTheory, MemberData(nameof(Rows))]
    public void A_web_page_gives_the_issues_of_its_text(string form, string file)
    {
        SharedNotice.SkipIfMissing(file);
        var lines = File.ReadAllLines(SharedNotice.PathOf(file))
            .Where(line => line.Trim().Length > 0)
            .Select(line => WebUtility.HtmlEncode(line)!)
            .ToArray();
        var page = NoticeParser.Parse(
            NoticeSource.FromText($"<html><head><title>某局</title></head><body>{Forms[form](lines)}</body></html>", "notice.html")
        );
        var text = SharedNotice.Parse(file);

        Assert.Equal(IssueText.Of(text), IssueText.Of(page));
        Assert.Equal(
            (text.Title?.Text, text.Issuer, text.Inspection, 0),
            (page.Title?.Text, page.Issuer, page.Inspection, page.Coverage.Lost)
        );
    }

    private static string Chrome(string content) => $"{Head}<div class=content>{content}</div>{Foot}";

    private static string Each(string[] lines, Func<string, string> form) => string.Concat(lines.Select(form));
}
