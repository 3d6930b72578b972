using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;

namespace Tongbao.Tabulation;

/// <summary>The rows and merged cells that group the issues below them, as they are open while a table is read.</summary>
/// <param name="texts">The words of the cells.</param>
/// <param name="profile">How headings are numbered.</param>
internal sealed class GroupPath(CellTexts texts, RuleProfile profile)
{
    private readonly List<(IReadOnlyList<GridCell> Cells, SeriesRule? Series)> _rows = [];
    private readonly SortedDictionary<int, GridCell> _merged = [];

    /// <summary>The groups, the outermost first.</summary>
    public IReadOnlyList<IReadOnlyList<GridCell>> Cells =>
        [.. _rows.Select(row => row.Cells), .. _merged.Values.Select(cell => (IReadOnlyList<GridCell>)[cell])];

    /// <summary>A row that groups: it ends the one of its own series, and what was below that.</summary>
    public void Open(IReadOnlyList<GridCell> row)
    {
        var series = profile.ReadMarker(string.Concat(row.Select(cell => texts[cell])))?.Series;
        var same = _rows.FindIndex(open => open.Series == series || (series?.Level is { } level && open.Series?.Level >= level));
        if (same >= 0)
            _rows.RemoveRange(same, _rows.Count - same);
        _rows.Add((row, series));
        _merged.Clear();
    }

    /// <summary>The headings above the issue of a row, as a ledger that Tongbao wrote repeats them.</summary>
    /// <returns>Those that say again what the row before does.</returns>
    public IEnumerable<GridCell> Repeat(TableRow row, IReadOnlyList<TableColumn> columns)
    {
        List<GridCell> again = [];
        var isSame = true;
        for (var column = 0; column < columns.Count; column++)
        {
            if (!columns[column].IsOwnChapter)
                continue;
            var cell = row.At(column);
            if (isSame && cell is not null && texts[_merged.GetValueOrDefault(column)] == texts[cell])
            {
                again.Add(cell);
                continue;
            }

            isSame = false;
            if (cell is null)
                _merged.Remove(column);
            else
                _merged[column] = cell;
        }

        return again;
    }

    /// <summary>The cells of a row that group it and others.</summary>
    public void Merge(TableRow row, IReadOnlySet<int> columns)
    {
        foreach (var column in columns)
        {
            if (row.At(column) is { } cell)
                _merged[column] = cell;
        }
    }
}
