using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>One canonical text cut into paragraphs, and the way back from every offset to page, line and box.</summary>
internal sealed class Manuscript
{
    private readonly (int Start, Line Line)[] _pieces;
    private readonly string _folded;

    public Manuscript(string text, IReadOnlyList<Paragraph> paragraphs, (int Start, Line Line)[] pieces, IReadOnlyList<Furniture> furniture)
    {
        Text = text;
        Paragraphs = paragraphs;
        _pieces = pieces;
        _folded = Folding.InPlace(text, text.Length);
        Furniture = furniture;
    }

    /// <summary>The canonical text: paragraphs parted by line feeds, wraps undone.</summary>
    public string Text { get; }

    /// <summary>In order; they cover all ink of the text.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>What was set aside, the Lines stage's and the title's repeats.</summary>
    public IReadOnlyList<Furniture> Furniture { get; }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The folded view of <paramref name="span"/>, for matching.</summary>
    public FoldedText Fold(TextSpan span) => FoldedText.OfFolded(_folded, span);

    /// <summary><paramref name="span"/> without white space at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Folding.IsSpace(Text[start]))
            start++;
        while (end > start && Folding.IsSpace(Text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The lines that <paramref name="span"/> stands on, in order.</summary>
    public IEnumerable<Line> LinesOf(TextSpan span) => PiecesOf(span).ToArray().Select(piece => piece.Line);

    /// <summary>The same, each with the offset at which it begins; the first may begin before the span.</summary>
    public ReadOnlySpan<(int Start, Line Line)> PiecesOf(TextSpan span)
    {
        var first = FirstPiece(span.Start);
        var end = first;
        while (end < _pieces.Length && (_pieces[end].Start < span.End || _pieces[end].Start == span.Start))
            end++;
        return _pieces.AsSpan(first..end);
    }

    /// <summary>1-based page on which <paramref name="offset"/> stands.</summary>
    public int PageAt(int offset) => _pieces.Length == 0 ? 1 : _pieces[FirstPiece(offset)].Line.Page;

    private int FirstPiece(int offset)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return Math.Max(low, 0);
    }
}
