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
