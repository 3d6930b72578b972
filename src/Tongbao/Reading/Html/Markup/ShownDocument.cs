using AngleSharp.Dom;
using Tongbao.Reading.Html.Generated;
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

    /// <summary>Its counters, and what its style sheets put between its text.</summary>
    public GeneratedContent Generated { get; } = new();

    /// <summary>How many characters of its text were walked.</summary>
    public int Position { get; set; }

    /// <summary>A shadow tree, or the content of a template, which has rules of its own.</summary>
    /// <param name="tree">What it holds.</param>
    /// <param name="host">The element it stands in.</param>
    public ShownDocument Within(IDocumentFragment tree, ElementPath host) =>
        new(new PathScope(host) { IsFragment = true }, StyleSheets.Of(tree, tree.Owner!.Context), Depth);
}
