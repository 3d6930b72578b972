using Tongbao.Matching;
using Tongbao.Paragraphs;

namespace Tongbao.Outlining;

/// <summary>A paragraph under a heading.</summary>
internal sealed class OutlineParagraph(Paragraph paragraph, LabelMatch? label) : OutlineEntry(paragraph)
{
    /// <summary>The label it begins with; its offsets count from the folded paragraph's start.</summary>
    public LabelMatch? Label { get; } = label;
}
