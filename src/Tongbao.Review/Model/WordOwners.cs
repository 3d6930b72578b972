using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Review.Model;

/// <summary>Which node each character of the manuscript stands in.</summary>
internal sealed class WordOwners
{
    private readonly ReviewNode?[] _owners;

    /// <param name="manuscript">The text.</param>
    /// <param name="roots">The nodes.</param>
    /// <param name="syntax">What a field's name stands for.</param>
    /// <param name="numbers">Numbers that are apart from the words they belong to, and where those begin.</param>
    public WordOwners(
        Manuscript manuscript,
        IReadOnlyList<ReviewNode> roots,
        IEnumerable<TextSpan> syntax,
        IEnumerable<(TextSpan Number, int Words)> numbers
    )
    {
        _owners = new ReviewNode?[manuscript.Text.Length];
        foreach (var node in roots.SelectMany(root => root.Subtree))
        {
            foreach (var span in node.Spans)
                Array.Fill(_owners, node, span.Start, span.Length);
        }

        // The colon behind a label belongs to the label, the bracket before one to what follows.
        foreach (var span in syntax.Where(span => !span.IsEmpty))
            Array.Fill(
                _owners,
                At(span.Start) ?? At(span.Start - 1) ?? At(span.End) ?? At(span.Start - 2) ?? At(span.End + 1),
                span.Start,
                span.Length
            );
        foreach (var (number, words) in numbers)
            Array.Fill(_owners, At(words), number.Start, number.Length);
    }

    /// <summary>Null for what stands in no node.</summary>
    public ReviewNode? At(int offset) => offset >= 0 && offset < _owners.Length ? _owners[offset] : null;
}
