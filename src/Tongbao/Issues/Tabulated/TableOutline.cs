using System.Buffers;
using Tongbao.Documents;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Tabulation.Words;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>Puts the headings of tables into the outline of the text around them.</summary>
internal sealed class TableOutline
{
    /// <summary>The caption of a table is not longer than this, in characters.</summary>
    private const int MaxCaption = 40;

    /// <summary>So many lines may stand between a numbered caption and its table: the unit, the date.</summary>
    private const int MaxBetween = 2;

    // A sentence, or a name and its value.
    private static readonly SearchValues<char> Marks = SearchValues.Create("。:;,!?");

    private readonly Manuscript _manuscript;
    private readonly RuleProfile _profile;
    private readonly CellSpans _cells;
    private readonly List<Paragraph> _preamble;
    private readonly List<Paragraph> _closing;
    private readonly List<OutlineNode> _headings;
    private readonly OutlineNode _root;
    private readonly IReadOnlySet<OutlineNode> _told;
    private readonly Dictionary<(OutlineNode Parent, GridCell Cell), OutlineNode> _groups = [];
    private readonly int _firstTable;

    /// <param name="manuscript">The text.</param>
    /// <param name="outline">That of the text around the tables.</param>
    /// <param name="cells">Where the cells are.</param>
    /// <param name="starts">Where each table begins, in order.</param>
    /// <param name="told">The issues of the text: what stands below them was read before.</param>
    /// <param name="profile">The words of captions.</param>
    public TableOutline(
        Manuscript manuscript,
        Outline outline,
        CellSpans cells,
        IReadOnlyList<int> starts,
        IReadOnlySet<OutlineNode> told,
        RuleProfile profile
    )
    {
        _told = told;
        (_manuscript, _cells, _profile, _root) = (manuscript, cells, profile, outline.Root);
        _headings = [.. outline.Root.Subtree.Skip(1)];
        // What is before the last table closes nothing.
        _closing = [.. outline.Closing.Where(paragraph => paragraph.Span.Start > starts[^1])];
        _preamble = [.. outline.Preamble];
        foreach (var paragraph in outline.Closing.Where(paragraph => paragraph.Span.Start < starts[^1]))
            AddProse(paragraph, paragraph.Span.Start);
        _firstTable = starts[0];
    }

    /// <summary>The heading that the issues of a table are under: its caption, else the heading above it, else the root.</summary>
    public OutlineNode Head(int start)
    {
        var host = HeadingBefore(start);
        if (Caption(start, host) is not { } caption)
            return host ?? _root;
        _preamble.Remove(caption);
        host?.Remove(caption);
        return Put(caption, host ?? _root);
    }

    /// <summary>The heading of cells that group issues.</summary>
    public OutlineNode Group(IReadOnlyList<GridCell> cells, OutlineNode parent)
    {
        if (_groups.TryGetValue((parent, cells[0]), out var known))
            return known;
        var heading = new Paragraph(_cells.Bounds(cells));
        // 整改卡（二） within the lines of the table of 整改卡（一）.
        var above = parent.Parent is { } outer && parent.Marker is null && IsLike(parent.Paragraph, heading) ? outer : parent;
        return _groups[(parent, cells[0])] = Put(heading, above);
    }

    private bool IsLike(Paragraph one, Paragraph other) =>
        Ordinals.ShapeOf(_manuscript.Fold(one.Span).Value) is var shape
        && shape.Contains('#')
        && shape == Ordinals.ShapeOf(_manuscript.Fold(other.Span).Value);

    /// <summary>Puts a cell that is text below the heading before its table; into the preamble where there is none.</summary>
    public void AddListed(GridCell cell, int start)
    {
        foreach (var span in _cells[cell])
            AddProse(new Paragraph(span), start);
    }

    // An issue was read before, and takes nothing more: what follows it is prose of its chapter.
    private void AddProse(Paragraph paragraph, int start)
    {
        var heading = HeadingBefore(start);
        var issue = heading?.Ancestors.Append(heading).FirstOrDefault(_told.Contains);
        var host = issue is null ? heading : issue.Parent;
        if (host is null)
            _preamble.Add(paragraph);
        else if (host == _root)
            _closing.Add(paragraph);
        else
            host.Add(new OutlineParagraph(paragraph, null));
    }

    /// <summary>Puts cells that are text below a heading; below the root, into the closing.</summary>
    public void AddText(GridCell cell, OutlineNode head)
    {
        foreach (var span in _cells[cell])
        {
            if (head == _root)
                _closing.Add(new Paragraph(span));
            else
                head.Add(new OutlineParagraph(new Paragraph(span), null));
        }
    }

    /// <summary>The outline with what was put into it.</summary>
    public Outline Finish(Outline outline, int lastTable)
    {
        // Without headings, what follows the last table closes the notice.
        if (_headings.Count == 0)
        {
            _closing.InsertRange(0, _preamble.Where(paragraph => paragraph.Span.Start > lastTable));
            _preamble.RemoveAll(paragraph => paragraph.Span.Start > lastTable);
        }

        return outline with
        {
            Preamble = [.. _preamble.OrderBy(paragraph => paragraph.Span.Start)],
            Closing = [.. _closing.OrderBy(paragraph => paragraph.Span.Start)],
            HasTables = true,
        };
    }

    private OutlineNode Put(Paragraph paragraph, OutlineNode parent)
    {
        var view = new ParagraphView(_manuscript, paragraph, _profile);
        var node = view.CanHead
            ? new OutlineNode(paragraph, view.Marker, view.MarkerSpan, [])
            : new OutlineNode(paragraph, null, new TextSpan(paragraph.Span.Start, 0), []);
        parent.Add(node);
        return node;
    }

    private OutlineNode? HeadingBefore(int start) => _headings.LastOrDefault(heading => heading.Paragraph.Span.Start < start);

    private Paragraph? Caption(int start, OutlineNode? host)
    {
        var before = (host is null ? _preamble : host.Paragraphs.Select(entry => entry.Paragraph))
            .Where(paragraph => paragraph.Span.Start < start)
            .OrderByDescending(paragraph => paragraph.Span.Start)
            .Take(MaxBetween + 1)
            .ToList();
        for (var i = 0; i < before.Count && IsNextTo(before[i], start); i++)
        {
            var words = _manuscript.Fold(before[i].Span).Value;
            if (words.Length <= MaxCaption && (_profile.Tables.Caption.IsMatch(words) || (i == 0 && IsName(words))))
                return before[i];
            if (words.Length > MaxCaption)
                break;
        }

        return null;
    }

    // No table stands between them.
    private bool IsNextTo(Paragraph paragraph, int start) =>
        !_manuscript.Paragraphs.Any(other => other.Cell is not null && other.Span.Start > paragraph.Span.Start && other.Span.Start < start);

    private bool IsName(string words) =>
        words.Length > 3
        && !words.AsSpan().ContainsAny(Marks)
        && words[0] != '('
        && words.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0
        && !_profile.Document.SignatureDate.IsMatch(words)
        && !_profile.Document.Annex.IsMatch(words);
}
