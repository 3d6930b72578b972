using Tongbao.Documents;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>Where the cells of the tables of a document are in its text.</summary>
internal sealed class CellSpans
{
    private readonly Dictionary<GridCell, List<TextSpan>> _spans = [];
    private readonly Manuscript _manuscript;

    public CellSpans(Manuscript manuscript)
    {
        _manuscript = manuscript;
        foreach (var paragraph in manuscript.Paragraphs)
        {
            if (paragraph.Cell is not { } cell)
                continue;
            if (!_spans.TryGetValue(cell, out var spans))
                _spans[cell] = spans = new List<TextSpan>(1);
            spans.Add(paragraph.Span);
        }
    }

    /// <summary>Its paragraphs; none for a cell that shows nothing, or is no cell of the text any more.</summary>
    public IReadOnlyList<TextSpan> this[GridCell cell] => _spans.TryGetValue(cell, out var spans) ? spans : [];

    /// <summary>From the first word of the cells to the last; empty where they show nothing.</summary>
    public TextSpan Bounds(IEnumerable<GridCell> cells)
    {
        var spans = cells.SelectMany(cell => this[cell]).ToList();
        return spans.Count == 0 ? default : TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
    }

    /// <summary>The view of a part of the text that rules match against.</summary>
    public FoldedText Fold(TextSpan span) => _manuscript.Fold(span);

    /// <summary>The folded words of a cell.</summary>
    public string Words(GridCell cell) => string.Concat(this[cell].Select(span => _manuscript.Fold(span).Value));
}
