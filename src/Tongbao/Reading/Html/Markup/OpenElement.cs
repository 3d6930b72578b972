using System.Globalization;
using AngleSharp.Dom;
using Tongbao.Reading.Html.Styles;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Markup;

/// <summary>An element while what is inside it is walked.</summary>
internal sealed class OpenElement
{
    private int _next;
    private int _ordinal;

    public OpenElement(IElement element, OpenElement? parent, ShownDocument document, ElementPath path, ElementStyle style)
    {
        (Element, Parent, Document, Path) = (element, parent, document, path);
        Link = element.LocalName == "a" && element.HasAttribute("href") ? element : parent?.Link;
        KeepsLines = style.KeepsLines || element.LocalName is "pre" or "xmp" or "listing" or "plaintext" || parent?.KeepsLines == true;
        List = element.LocalName switch
        {
            "ol" => new OrderedList(
                style.ListStyle ?? element.GetAttribute("type"),
                Integer(element, "start") ?? 1,
                element.HasAttribute("reversed") ? -1 : 1
            ),
            "ul" or "menu" or "dir" => null,
            _ => parent?.List,
        };
        (Block, HiddenBy) = (parent?.Block!, parent?.HiddenBy);
    }

    public IElement Element { get; }

    public OpenElement? Parent { get; }

    public ShownDocument Document { get; }

    public ElementPath Path { get; }

    /// <summary>The link it is in, or is; null outside of links.</summary>
    public IElement? Link { get; }

    public bool KeepsLines { get; }

    /// <summary>The list whose items it is or holds; null outside of numbered lists.</summary>
    public OrderedList? List { get; }

    /// <summary>The innermost block it is in, or is.</summary>
    public PageBlock Block { get; set; }

    public FurnitureKind? Aside { get; set; }

    /// <summary>The innermost element that hides it; null while it is seen.</summary>
    public PageBlock? HiddenBy { get; set; }

    /// <summary>The line that goes on behind an element that is set aside.</summary>
    public PageLine? Interrupted { get; set; }

    public bool Restores { get; set; }

    /// <summary>The number in an attribute; null when it holds none.</summary>
    public static int? Integer(IElement element, string attribute) =>
        int.TryParse(
            element.GetAttribute(attribute),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    public INode? NextChild() => _next < Element.ChildNodes.Length ? Element.ChildNodes[_next++] : null;

    public int NextOrdinal() => ++_ordinal;
}
