using Tongbao.Issues.Drafts;
using Tongbao.Issues.Items;
using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>An issue of a table → its draft: the statement in its cell, a block for each other cell.</summary>
internal sealed class TableDrafts
{
    private static readonly SeriesRule Numbers = new("table-number", [], null, false, false, false, []);

    private readonly Manuscript _manuscript;
    private readonly CellSpans _cells;
    private readonly RuleProfile _profile;
    private readonly StatementReader _statements;
    private readonly StatusReader _statuses;
    private readonly TableStatus _columns;
    private readonly ItemSeries _items;

    // Where no column prints numbers and the problems do.
    private readonly Dictionary<TextSpan, Marker> _numbers = [];

    public TableDrafts(Manuscript manuscript, CellSpans cells, RuleProfile profile, IReadOnlyList<TabulatedIssue> issues)
    {
        (_manuscript, _cells, _profile) = (manuscript, cells, profile);
        _statements = new StatementReader(manuscript, profile, NameFrame.Of([.. issues.Select(issue => cells.Words(issue.Problem))]));
        _statuses = new StatusReader(manuscript, profile);
        _columns = new TableStatus(cells, profile);
        _items = new ItemSeries(manuscript, profile);
        if (issues.Any(issue => issue.Number is not null))
            return;
        List<TextSpan> problems = [.. issues.Select(issue => cells[issue.Problem][0])];
        foreach (var (problem, number) in problems.Zip(ProblemNumbers.Of(problems.ConvertAll(manuscript.Fold))))
            _numbers[problem] = number;
    }

    /// <param name="issue">An issue whose problem has words.</param>
    /// <param name="parent">The heading it is under.</param>
    public IssueDraft Add(TabulatedIssue issue, OutlineNode parent)
    {
        var problem = _cells[issue.Problem];
        var named = new ParagraphView(_manuscript, new Paragraph(problem[0]), _profile);
        var inner = Heading(problem[0], named.CanHead && named.Marker!.Value.Length < named.Folded.Length ? named : null);
        var node = NodeOf(issue, problem[0], inner);
        parent.Add(node);
        var statement = _statements.Read(inner, problem);
        List<BlockDraft> blocks = [.. statement.Fields, .. issue.Fields.Where(field => _cells[field.Cell].Count > 0).Select(BlockOf)];
        var status = _columns.Read(issue, _statuses.Read(node, statement, blocks));
        return new IssueDraft(node, statement, blocks, issue.IsSuggestion, status);
    }

    private OutlineNode NodeOf(TabulatedIssue issue, TextSpan problem, OutlineNode inner)
    {
        var span = issue.Number is null ? default : _cells.Bounds([issue.Number]);
        if (span.IsEmpty)
            return inner;
        Marker? marker = Ordinals.Of(_cells.Words(issue.Number!)) is { } number ? new Marker(Numbers, number, span.Length) : null;
        return new OutlineNode(new Paragraph(problem), marker, span, []);
    }

    private OutlineNode Heading(TextSpan problem, ParagraphView? inner) =>
        _numbers.TryGetValue(problem, out var number)
            ? new OutlineNode(new Paragraph(problem), number, _manuscript.Fold(problem).ToSource(0, number.Length), [])
            : new OutlineNode(new Paragraph(problem), inner?.Marker, inner?.MarkerSpan ?? new TextSpan(problem.Start, 0), []);

    private BlockDraft BlockOf(TabulatedField field)
    {
        var (text, items, after) = _items.Read(_cells[field.Cell]);
        var label = field.Column.Headings.Count == 0 ? default : _cells.Bounds([field.Column.Headings[^1]]);
        return new BlockDraft(field.Column.Kind, label, [], text, items, after, BuiltInRules.Column)
        {
            IsTabulated = true,
            Row = field.Row,
            IsShared = field.IsShared,
        };
    }
}
