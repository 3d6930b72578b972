using Tongbao.Documents;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;

namespace Tongbao.Tabulation;

/// <summary>Reads a table with a heading for each column: its rows are issues.</summary>
internal sealed class LedgerReader
{
    private readonly CellTexts _texts;
    private readonly RuleProfile _profile;
    private readonly ColumnRoles _roles;
    private readonly GroupPath _groups;
    private readonly List<TabulatedIssue> _issues = [];
    private readonly List<GridCell> _silent = [];
    private readonly List<TabulatedTotal> _totals = [];
    private readonly List<GridCell> _outside = [];
    private readonly List<GridCell> _repeated = [];

    private LedgerReader(ColumnRoles roles, CellTexts texts, RuleProfile profile)
    {
        (_roles, _texts, _profile) = (roles, texts, profile);
        _groups = new GroupPath(texts, profile);
    }

    /// <param name="columns">By their headings.</param>
    /// <param name="rows">The rows below the headings.</param>
    /// <param name="texts">The words of the cells.</param>
    /// <param name="profile">The rules.</param>
    /// <param name="above">The rows over the headings, which a page may repeat.</param>
    /// <returns>Null where no column states problems.</returns>
    public static Table? Read(
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<TableRow> rows,
        CellTexts texts,
        RuleProfile profile,
        IReadOnlyList<TableRow>? above = null
    )
    {
        if (rows.Count == 0)
            return null;
        var kinds = new RowRoles(texts, profile).Of(rows, columns, above ?? []);
        var roles = ColumnRoles.Of(columns, [.. rows.Where((_, i) => kinds[i] == RowRole.Body)], texts, profile);
        return roles.Problem < 0 ? null : new LedgerReader(roles, texts, profile).Read(rows, kinds);
    }

    private Table? Read(IReadOnlyList<TableRow> rows, IReadOnlyList<RowRole> kinds)
    {
        List<TableRow> open = [];
        for (var i = 0; i < rows.Count; i++)
        {
            // Headings that a page repeats part no rows.
            if (kinds[i] is not (RowRole.Body or RowRole.Repeated) || (kinds[i] == RowRole.Body && open.Count > 0 && Begins(rows[i], open)))
                Close(open);
            switch (kinds[i])
            {
                case RowRole.Body:
                    open.Add(rows[i]);
                    break;
                case RowRole.Group:
                    _groups.Open(rows[i].New);
                    break;
                case RowRole.Total:
                    var path = Subtotals.Is(_texts[rows[i].New[0]]) ? _groups.Cells : [];
                    _totals.AddRange(rows[i].New.Select(cell => new TabulatedTotal(cell, ColumnOf(rows[i], cell), path)));
                    break;
                case RowRole.Repeated:
                    _repeated.AddRange(rows[i].New);
                    break;
                default:
                    _outside.AddRange(rows[i].New);
                    break;
            }
        }

        Close(open);
        return _issues.Count == 0
            ? null
            : new Table(_roles.Columns, _issues, _totals, _silent, [.. _roles.Columns.SelectMany(column => column.Headings).Distinct()])
            {
                Outside = _outside,
                Repeated = _repeated,
            };
    }

    private TableColumn ColumnOf(TableRow row, GridCell cell) =>
        row.ColumnOf(cell) is var column && column < _roles.Columns.Count ? _roles.Columns[column] : TableColumn.Nameless;

    // A row goes on with the issue where its problem is the same cell or none, or where one number joins several.
    private bool Begins(TableRow row, List<TableRow> open)
    {
        if (_roles.NumberJoins && row.At(_roles.Number) is { } joining && open[0].At(_roles.Number) == joining)
            return false;
        if (row.At(_roles.Problem) is { } problem)
            return row.Begins(problem);
        return _roles.Number >= 0
            && row.At(_roles.Number) is { } number
            && row.Begins(number)
            && _texts[number] != _texts[open[0].At(_roles.Number)];
    }

    private void Close(List<TableRow> open)
    {
        if (open.Count == 0)
            return;
        if (open[0].At(_roles.Problem) is { } problem)
            Add(problem, open);
        else
            // Cells that belong to no issue are text.
            _outside.AddRange(open.SelectMany(row => row.New));
        open.Clear();
    }

    private void Add(GridCell problem, List<TableRow> open)
    {
        var number = _roles.Number < 0 ? null : open[0].At(_roles.Number);
        var fields = new List<TabulatedField>();
        var seen = new HashSet<GridCell> { problem };
        GridCell? status = null;
        for (var i = 0; i < open.Count; i++)
        {
            foreach (var cell in open[i].Filled.Where(seen.Add))
            {
                var column = open[i].ColumnOf(cell);
                var heading = ColumnOf(open[i], cell);
                if (heading.IsOwnStatus)
                    _silent.Add(status = cell);
                if (heading.IsOwnStatus || heading.IsOwnChapter)
                    continue;
                if (cell == number || (_roles.Groups.Contains(column) && (i == 0 || !open[i].Begins(cell))))
                    continue;
                if (column == _roles.Number || _profile.Tables.Absent.IsMatch(_texts[cell]) || IsClass(open[i], cell))
                    _silent.Add(cell);
                else
                    fields.Add(new TabulatedField(cell, heading, open.Count > 1 ? i + 1 : null, !open[i].Begins(cell)));
            }
        }

        _groups.Merge(open[0], _roles.Groups);
        if (problem.Grid.IsOwn)
            _silent.AddRange(_groups.Repeat(open[0], _roles.Columns));
        _issues.Add(new TabulatedIssue(number, problem, _groups.Cells, fields, Suggests(open[0])) { Status = status });
    }

    // 类别: 问题 says no more than the table does.
    private bool IsClass(TableRow row, GridCell cell) =>
        ColumnOf(row, cell).Words is "类别" && _texts[cell] is "问题" or "意见建议" or "建议";

    private bool Suggests(TableRow row) =>
        Suggestions.Are(_roles.Columns[_roles.Problem].Words)
        || row.Filled.Any(cell => IsClass(row, cell) && Suggestions.Are(_texts[cell]));
}
