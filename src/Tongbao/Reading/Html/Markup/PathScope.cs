namespace Tongbao.Reading.Html.Markup;

/// <summary>A document: the page, or one in a frame of it.</summary>
/// <param name="Frame">The element that shows it; null for the page.</param>
internal sealed record PathScope(ElementPath? Frame)
{
    /// <summary>True for the content of a template, which has no root element.</summary>
    public bool IsFragment { get; init; }

    /// <summary>How often each id stands in the document; complete once it is walked.</summary>
    public Dictionary<string, int> Ids { get; } = [];
}
