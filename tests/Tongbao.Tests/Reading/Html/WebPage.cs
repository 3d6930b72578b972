using System.Text;

namespace Tongbao.Tests.Reading.Html;

/// <summary>Small web pages, and what comes of them.</summary>
internal static class WebPage
{
    public const string Title = "中共云山区教育局党组关于区委第一巡察组反馈意见整改情况的通报";

    /// <summary>The text of a small notice, a paragraph a line.</summary>
    public static readonly string[] Lines =
    [
        Title,
        "根据区委统一部署，2024年3月1日至4月30日，区委第一巡察组对区教育局党组开展了巡察。2024年6月3日，反馈了巡察意见。现将整改情况予以公布。",
        "一、反馈问题整改情况",
        "（一）已完成整改的问题2个",
        "1.关于“学习不深入”问题的整改",
        "整改措施：一是制定计划。二是组织学习6次。",
        "整改结果：完成整改。",
        "2.关于“账目不清”问题的整改",
        "整改措施：（1）清理账目12笔；（2）修订制度2项。",
        "整改结果：完成整改。",
        "二、下一步工作打算",
        "继续抓好整改，巩固成果。",
        "欢迎广大干部群众监督。联系电话：0999-5550001；电子邮箱：jyj@mail.example.com。",
        "中共云山区教育局党组",
        "2024年12月1日",
    ];

    /// <summary>The notice, each line of it in an element.</summary>
    public static string Notice(string tag = "p") => string.Concat(Lines.Skip(1).Select(line => $"<{tag}>{line}</{tag}>\n"));

    public static string Page(string body, string title = Title) =>
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>";

    public static ParseTrace Parse(string html) => Parse(Encoding.UTF8.GetBytes(html));

    public static ParseTrace Parse(byte[] bytes) =>
        NoticeParser.Trace(NoticeSource.FromStream(new MemoryStream(bytes), "notice.html"), new ParseOptions());

    /// <summary>What was set aside, as <c>name: words</c>.</summary>
    public static IEnumerable<string> Aside(ParseTrace trace) => trace.Manuscript.Furniture.Select(piece => $"{piece.Name}: {piece.Text}");

    /// <summary>The paragraphs of the text.</summary>
    public static string[] Text(ParseTrace trace) => trace.Manuscript.Text.Split('\n');
}
