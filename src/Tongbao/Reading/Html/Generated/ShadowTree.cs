using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tongbao.Reading.Html.Generated;

/// <summary>
/// What an element holds beside its children: a shadow tree, which a browser shows (HTML Living Standard, 4.12.3), or the content of a
/// template, which it does not.
/// </summary>
internal static class ShadowTree
{
    /// <summary>Null for an element that has neither.</summary>
    public static IDocumentFragment? Of(IElement element) => element.ShadowRoot ?? (element as IHtmlTemplateElement)?.Content;
}
