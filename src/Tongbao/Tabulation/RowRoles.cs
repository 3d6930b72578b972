using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;

namespace Tongbao.Tabulation;

/// <summary>Tells what the rows below the headings of a table are.</summary>
/// <param name="texts">The words of the cells.</param>
/// <param name="profile">The words of totals and notes.</param>
internal sealed class RowRoles(CellTexts texts, RuleProfile profile)
{
    /// <summary>A row that groups others spans this share of the columns.</summary>
    private const double MinSpan = 0.5;

    /// <param name="rows">The rows below the headings.</param>
    /// <param name="headings">Those of the columns.</param>
    /// <param name="above">The rows over the headings: title, unit and day.</param>
    public IReadOnlyList<RowRole> Of(IReadOnlyList<TableRow> rows, IReadOnlyList<TableColumn> headings, IEnumerable<TableRow> above)
    {
        var width = rows.Max(row => row.Places.Count);
        var words = headings.Select(column => column.Headings.Select(cell => texts[cell]).ToList()).ToList();
        var titles = above.Select(WordsOf).ToHashSet(StringComparer.Ordinal);
        var roles = new RowRole[rows.Count];
        for (var i = 0; i < roles.Length; i++)
            roles[i] = titles.Contains(WordsOf(rows[i]))
                ? RowRole.Repeated
                : OfRow(rows[i], width, words, isBelowRepeated: i > 0 && roles[i - 1] == RowRole.Repeated);
        var last = Array.FindLastIndex(roles, role => role == RowRole.Body);
        var number = TableColumn.IndexOfNumber(headings);
        if (number >= 0)
            last = Footer(rows, roles, number, last);
        // Behind the last issue nothing is grouped.
        for (var i = last + 1; i < roles.Length; i++)
        {
            if (roles[i] is RowRole.Group or RowRole.Body)
                roles[i] = RowRole.Outside;
        }

        return roles;
    }

    private RowRole OfRow(TableRow row, int width, List<List<string>> headings, bool isBelowRepeated)
    {
        if (row.New.Count == 0)
            return RowRole.Body;
        if (IsRepeated(row, headings, isBelowRepeated))
            return RowRole.Repeated;
        var first = texts[row.New[0]];
        if (profile.Tables.Total.IsMatch(first) && row.ColumnOf(row.New[0]) <= width / 2)
            return RowRole.Total;
        if (row.Filled.Count == 1 && profile.Tables.Note.IsMatch(first))
            return RowRole.Outside;
        return IsGroup(row, width) ? RowRole.Group : RowRole.Body;
    }

    private string WordsOf(TableRow row) => string.Join('\t', row.Filled.Select(cell => texts[cell]));

    // One wide cell, one at the left that is more than a number, or a number beside a wide one.
    private bool IsGroup(TableRow row, int width)
    {
        if (row.Filled.Count != row.New.Count)
            return false;
        return row.New switch
        {
            [var only] => only.ColumnSpan >= Math.Max(2, MinSpan * width)
                || (row.ColumnOf(only) == 0 && Ordinals.Of(texts[only]) is null && !profile.Tables.Absent.IsMatch(texts[only])),
            [var number, var wide] => row.ColumnOf(number) == 0
                && wide.ColumnSpan >= Math.Max(2, MinSpan * width)
                && texts[number].Length <= 4,
            _ => false,
        };
    }

    // Of headings on two levels, the lower ones are few.
    private bool IsRepeated(TableRow row, List<List<string>> headings, bool isBelowRepeated) =>
        row.New.Count > 1
        && row.New.All(cell => row.ColumnOf(cell) is var column && column < headings.Count && headings[column].Contains(texts[cell]))
        && (isBelowRepeated || 2 * row.New.Sum(cell => cell.ColumnSpan) >= headings.Count(words => words.Count > 0));

    // 填表人：… | 审核人：…: words where each issue has a number.
    private int Footer(IReadOnlyList<TableRow> rows, RowRole[] roles, int number, int last)
    {
        var isNumbered = Enumerable
            .Range(0, roles.Length)
            .Any(i => roles[i] == RowRole.Body && Ordinals.Of(texts[rows[i].At(number)]) is not null);
        while (isNumbered && last >= 0 && (roles[last] != RowRole.Body || IsFooter(rows[last], number)))
            last--;
        return last;
    }

    private bool IsFooter(TableRow row, int number) =>
        texts[row.At(number)] is { Length: > 2 } words && Ordinals.Of(words) is null && row.New.Count <= 4;
}
