using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Tabulation.Model;

namespace Tongbao.Tabulation;

/// <summary>Knows the names of a table of names and values: by their words, or because card after card has them.</summary>
/// <param name="texts">The words of the cells.</param>
/// <param name="profile">The words of names.</param>
internal sealed class FieldNames(CellTexts texts, RuleProfile profile)
{
    /// <summary>Fewer fields make no table of an issue.</summary>
    public const int MinFields = 3;

    /// <summary>In this share of the fields the name is known.</summary>
    public const double MinKnown = 0.6;

    /// <summary>Names that no row of the profile lists tell so many different things.</summary>
    private const int MinKinds = 3;

    /// <summary>True if names stand in every other column, the first among them: no row of them heads the others.</summary>
    public bool AreBesideValues(IReadOnlyList<TableRow> rows)
    {
        var pairs = rows.Where(IsPair).ToList();
        if (!ArePairs(rows.Max(row => row.Places.Count)))
            return false;
        var again = Recurring(rows);
        return Are(IsListed) || (Are(IsName) && Kinds() >= MinKinds);

        bool Are(Func<GridCell, bool> isName) =>
            pairs.Count(row => Names(row).All(isName)) >= Math.Max(MinFields, MinKnown * pairs.Count)
            && !pairs.Exists(row => row.Filled.Count > 2 && row.Filled.All(isName));

        bool IsName(GridCell cell) => profile.ReadColumn(texts[cell]) is not null || again.Contains(texts[cell]);

        int Kinds() =>
            pairs
                .SelectMany(Names)
                .Select(cell => profile.ReadColumn(texts[cell])?.Kind)
                .Where(kind => kind is not (null or BlockKind.Other))
                .Distinct()
                .Count();
    }

    /// <summary>The columns of second names: known words, or those that card after card has there.</summary>
    public IEnumerable<int> Seconds(IReadOnlyList<TableRow> rows)
    {
        var again = Recurring(rows);
        return rows.SelectMany(row =>
        {
            var cells = row.Places.OfType<GridCell>().Distinct().ToList();
            return cells
                .Where((cell, place) => IsSecond(place, cells.Count) && (IsListed(cell) || again.Contains(texts[cell])))
                .Select(cell => cell.Column);
        });
    }

    /// <summary>True for the place of a second name among so many.</summary>
    public static bool IsSecond(int place, int places) => place > 0 && place % 2 == 0 && places % 2 == 0;

    /// <summary>True for so many cells of a row as one to three names and their values take.</summary>
    public static bool ArePairs(int cells) => cells is 2 or 4 or 6;

    // What stands in several rows where names do, and nowhere else.
    private HashSet<string> Recurring(IReadOnlyList<TableRow> rows)
    {
        var pairs = rows.Where(IsPair).ToList();
        var values = pairs.SelectMany(row => row.Filled.Except(Names(row))).Select(cell => texts[cell]).ToHashSet();
        return
        [
            .. pairs
                .SelectMany(Names)
                .Distinct()
                .GroupBy(cell => texts[cell], (words, cells) => (Words: words, Count: cells.Count()))
                .Where(name => name.Count > 1 && !values.Contains(name.Words))
                .Select(name => name.Words),
        ];
    }

    private bool IsListed(GridCell cell) => profile.ReadColumn(texts[cell]) is { IsListed: true };

    private static bool IsPair(TableRow row) => ArePairs(row.Filled.Count);

    private static IEnumerable<GridCell> Names(TableRow row) => row.Filled.Where((_, place) => place % 2 == 0);
}
