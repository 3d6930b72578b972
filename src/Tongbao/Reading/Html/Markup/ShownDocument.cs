using Tongbao.Reading.Html.Styles;

namespace Tongbao.Reading.Html.Markup;

/// <summary>A document while it is walked.</summary>
/// <param name="Scope">Its place among the documents of the page.</param>
/// <param name="Styles">Its rules.</param>
/// <param name="Depth">How many frames it stands in.</param>
internal sealed record ShownDocument(PathScope Scope, StyleRules Styles, int Depth)
{
    /// <summary>A notice stands in a frame, or in a frame of that; more is no page of a publisher.</summary>
    public const int MaxDepth = 3;

    /// <summary>How many characters of its text were walked.</summary>
    public int Position { get; set; }
}
