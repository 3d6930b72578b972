using Tongbao.Paragraphs;

namespace Tongbao.Outlining;

/// <summary>What stands under a heading, in reading order: a paragraph or a further heading.</summary>
internal abstract class OutlineEntry(Paragraph paragraph)
{
    /// <summary>The paragraph, or the one that holds the heading.</summary>
    public Paragraph Paragraph { get; } = paragraph;
}
