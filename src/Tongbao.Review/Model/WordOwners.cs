using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Review.Model;

/// <summary>Which node each character of the manuscript stands in.</summary>
internal sealed class WordOwners
{
    private readonly ReviewNode?[] _owners;

    public WordOwners(Manuscript manuscript, IReadOnlyList<ReviewNode> roots, IEnumerable<TextSpan> syntax)
    {
        _owners = new ReviewNode?[manuscript.Text.Length];
        foreach (var node in roots.SelectMany(root => root.Subtree))
        {
            foreach (var span in node.Spans)
                Array.Fill(_owners, node, span.Start, span.Length);
        }

        // The colon behind a label belongs to the label, the bracket before one to what follows.
        foreach (var span in syntax.Where(span => !span.IsEmpty))
            Array.Fill(_owners, At(span.Start - 1) ?? At(span.End), span.Start, span.Length);
    }

    /// <summary>Null for what stands in no node.</summary>
    public ReviewNode? At(int offset) => offset >= 0 && offset < _owners.Length ? _owners[offset] : null;
}
