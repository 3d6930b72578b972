using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues.Words;

/// <summary>The words of a heading: its first sentence, quotes and brackets kept together.</summary>
internal static class Headings
{
    /// <summary>Folded words of the heading without its number.</summary>
    public static string Words(Manuscript manuscript, OutlineNode node)
    {
        var body = Body(manuscript, node);
        return body.Span[..Sentences.First(body.Span)].ToString();
    }

    /// <summary>The folded paragraph after the number.</summary>
    public static FoldedText Body(Manuscript manuscript, OutlineNode node) =>
        manuscript.Fold(TextSpan.FromBounds(node.MarkerSpan.End, node.Paragraph.Span.End));
}
