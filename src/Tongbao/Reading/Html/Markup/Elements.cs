using AngleSharp.Dom;
using Tongbao.Reading.Html.Generated;
using Tongbao.Reading.Html.Styles;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Markup;

/// <summary>What the elements of HTML do to the lines of a page (HTML Living Standard, 15.3 Rendering).</summary>
internal static class Elements
{
    private static readonly HashSet<string> Blocks =
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
    ];

    /// <summary>Elements whose text is no line of the page, and the name it goes by.</summary>
    private static readonly Dictionary<string, FurnitureKind> Detached = new()
    {
        ["script"] = FurnitureKind.Script,
        ["style"] = FurnitureKind.Style,
        ["title"] = FurnitureKind.PageTitle,
        ["noscript"] = FurnitureKind.NoScript,
        ["noframes"] = FurnitureKind.NoScript,
        ["iframe"] = FurnitureKind.NoScript,
        ["noembed"] = FurnitureKind.NoScript,
        ["object"] = FurnitureKind.NoScript,
        ["video"] = FurnitureKind.NoScript,
        ["audio"] = FurnitureKind.NoScript,
        ["canvas"] = FurnitureKind.NoScript,
        ["svg"] = FurnitureKind.Graphic,
        ["button"] = FurnitureKind.Form,
        ["select"] = FurnitureKind.Form,
        ["datalist"] = FurnitureKind.Form,
        ["textarea"] = FurnitureKind.Form,
        ["rp"] = FurnitureKind.Hidden,
        ["del"] = FurnitureKind.StruckOut,
        ["s"] = FurnitureKind.StruckOut,
        ["strike"] = FurnitureKind.StruckOut,
        ["template"] = FurnitureKind.Hidden,
    };

    /// <summary>What an element is that publishes a fact of the page under its own id, as WeChat does, or by schema.org.</summary>
    private static readonly Dictionary<string, FurnitureKind> Facts = new()
    {
        ["publish_time"] = FurnitureKind.Published,
        ["datePublished"] = FurnitureKind.Published,
        ["js_name"] = FurnitureKind.Publisher,
    };

    /// <summary>True when <paramref name="element"/> begins and ends lines.</summary>
    public static bool IsBlock(IElement element, ElementStyle style) =>
        style.Display switch
        {
            null or "none" => Blocks.Contains(element.LocalName),
            "inline" or "inline-block" or "contents" or "inline-flex" => element.LocalName is "body" or "html",
            _ => true,
        };

    /// <summary>The name under which its text is set aside whatever it says; null for an element whose text is text.</summary>
    public static FurnitureKind? AsideOf(IElement element, ElementStyle style) =>
        (ProtectedAddress.Of(element) is null ? null : FurnitureKind.NoScript)
        ?? Detached.GetValueOrDefault(element.LocalName)
        ?? (style.Hidden || (element.LocalName == "dialog" && !element.HasAttribute("open")) ? FurnitureKind.Hidden : null)
        ?? (style.Struck ? FurnitureKind.StruckOut : null)
        ?? Facts.GetValueOrDefault(element.GetAttribute("id") ?? "")
        ?? Facts.GetValueOrDefault(element.GetAttribute("itemprop") ?? "");
}
