using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>One selector of a rule, and what it declares.</summary>
/// <param name="Matcher">Null for a selector that is one class, id or tag, which its key says in full.</param>
/// <param name="PseudoElement"><c>before</c> or <c>after</c>; null for the element itself.</param>
/// <param name="Priority">Its specificity (Selectors Level 4, 17).</param>
/// <param name="Order">Of two that weigh the same, the later one wins.</param>
/// <param name="Declarations">Property, value, and whether it is important.</param>
internal sealed record StyleRule(
    ISelector? Matcher,
    string? PseudoElement,
    Priority Priority,
    int Order,
    IReadOnlyList<Declaration> Declarations
)
{
    public bool Fits(IElement element) => Matcher?.Match(element, null) != false;
}
