using Tongbao.Paragraphs;

namespace Tongbao.Outlining;

/// <summary>A notice as a tree of headings.</summary>
/// <param name="Title">Null when the text has none.</param>
/// <param name="Preamble">Paragraphs before the first heading.</param>
/// <param name="Root">Holds the outermost headings.</param>
/// <param name="Closing">Paragraphs after the last chapter's business.</param>
internal sealed record Outline(Paragraph? Title, IReadOnlyList<Paragraph> Preamble, OutlineNode Root, IReadOnlyList<Paragraph> Closing)
{
    /// <summary>
    /// How many headings may stand above each other: twice as many as any notice has, and few enough for those who read JSON. Text
    /// that is no notice may have more.
    /// </summary>
    public const int MaxDepth = 16;

    /// <summary>True if headings of tables were put into it.</summary>
    public bool HasTables { get; init; }

    /// <summary>The paragraphs between title and closing, with what the profile reads in each.</summary>
    public IReadOnlyList<ParagraphView> Views { get; init; } = [];
}
