using System.Globalization;
using AngleSharp.Dom;
using Tongbao.Reading.Html.Generated;
using Tongbao.Reading.Html.Styles;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Markup;

/// <summary>An element while what is inside it is walked.</summary>
internal sealed class OpenElement
{
    private readonly IDocumentFragment? _shadow;
    private readonly Paint _paint;
    private readonly bool _hidesType;
    private int _next;
    private int _ordinal;

    public OpenElement(IElement element, OpenElement? parent, ShownDocument document, ElementPath path, ElementStyle style)
    {
        (Element, Parent, Document, Path, Style) = (element, parent, document, path, style);
        _shadow = ShadowTree.Of(element);
        Inside = _shadow is null ? document : document.Within(_shadow, path);
        _paint = (parent?._paint ?? Paint.OfPage(document.Styles)).Inside(element, style);
        _hidesType = Concealment.HidesType(style["font-size"]) ?? parent?._hidesType ?? false;
        Unseen = _hidesType || _paint.Hides ? parent?.Unseen ?? this : null;
        Type = (parent?.Type ?? ElementType.OfPage).Inside(element, style);
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

    public ElementStyle Style { get; }

    /// <summary>The document that the next child belongs to: its own, but for what stands in a shadow tree or a template.</summary>
    public ShownDocument Inside { get; private set; }

    /// <summary>
    /// The outermost element around it, or itself, that makes text too small or too pale to be seen; null while it is seen.
    /// </summary>
    public OpenElement? Unseen { get; }

    /// <summary>How its text is set.</summary>
    public ElementType Type { get; }

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

    /// <summary>The next of what stands in it: first its shadow tree, then its children.</summary>
    public INode? NextChild()
    {
        if (Inside != Document && _next == _shadow!.ChildNodes.Length)
            (Inside, _next, _ordinal) = (Document, 0, 0);
        var nodes = Inside == Document ? Element.ChildNodes : _shadow!.ChildNodes;
        return _next < nodes.Length ? nodes[_next++] : null;
    }

    public int NextOrdinal() => ++_ordinal;
}
