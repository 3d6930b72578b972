using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Tabulation;

/// <summary>Finds the rows that head the columns of a table.</summary>
/// <param name="texts">The words of the cells.</param>
/// <param name="profile">The words of headings.</param>
internal sealed class HeadingRows(CellTexts texts, RuleProfile profile)
{
    /// <summary>A heading is not longer than this, in characters, what it says in brackets counted in.</summary>
    private const int MaxHeading = 40;

    /// <summary>So many levels of headings a table has at most.</summary>
    private const int MaxLevels = 3;

    /// <summary>In this share of the cells of a heading row the words are known, of one by which the table begins.</summary>
    private const double MinKnown = 0.5;

    /// <summary>The first that are known are among so many: a sheet has up to 16,384 columns.</summary>
    private const int MaxSearched = 64;

    /// <summary>The word for an act at the end of a heading, in characters: 落实, 推进.</summary>
    private const int ActLength = 2;

    /// <summary>Without a column of problems, so many others must be known.</summary>
    private const int MinOthers = 3;

    /// <summary>
    /// The columns that row <paramref name="at"/> and those below it head, and how many rows they take; null where it heads none.
    /// </summary>
    public (int Levels, IReadOnlyList<TableColumn> Columns)? Read(IReadOnlyList<TableRow> rows, int at)
    {
        if (!MayHead(rows[at]) && !IsOverHeadings(rows, at))
            return null;
        var levels = Levels(rows, at);
        if (at + levels >= rows.Count || IsOfFields(rows[at + levels]))
            return null;
        var width = rows.Skip(at).Take(levels).Max(row => row.Places.Count);
        List<TableColumn> columns = [.. Enumerable.Range(0, width).Select(column => ColumnOf(rows, at, levels, column))];
        columns = columns.ConvertAll(column =>
            StatesProblemBeside(column, columns) ? column with { Kind = BlockKind.Other, IsKnown = false } : column
        );
        var distinct = columns.Where(column => column.Headings.Count > 0).DistinctBy(column => column.Headings[^1]).ToList();
        var known = distinct.Where(column => column.IsKnown).ToList();
        if (known.Count < 2 || (known.Count < MinKnown * distinct.Count && !distinct[0].IsOwn))
            return null;
        var hasProblem = known.Exists(column => column.Kind == BlockKind.Problem);
        return hasProblem || known.Count(column => column.Kind != BlockKind.Other) >= MinOthers ? (levels, columns) : null;
    }

    private bool MayHead(TableRow row) =>
        row.New.Count > 1
        && row.New.Count == row.Filled.Count
        && row.New.All(cell => texts[cell].Length <= MaxHeading && !texts[cell].AsSpan().ContainsAny('。', ';'))
        && row.New.Take(MaxSearched).Where(cell => profile.ReadColumn(texts[cell]) is not null).Skip(1).Any();

    // 任务序号 | 15 | 责任单位 | 水利局: what stands over such a row is one of names and values as well.
    private bool IsOfFields(TableRow row) => row.At(0) is { } first && profile.ReadColumn(texts[first]) is not null && MayHead(row);

    // 问题清单 | 任务清单 | 责任清单: each groups headings of the row below, whatever its words are.
    private bool IsOverHeadings(IReadOnlyList<TableRow> rows, int at) =>
        rows[at].New is { Count: > 1 } cells
        && cells.Count == rows[at].Filled.Count
        && cells.Any(cell => cell.ColumnSpan > 1)
        && cells.All(cell => cell.RowSpan == 1 && texts[cell].Length <= MaxHeading / 2 && !texts[cell].Contains(':'))
        && at + 1 < rows.Count
        && rows[at + 1].New.Count > cells.Count
        && rows[at + 1].New.Count == rows[at].Places.Count
        && MayHead(rows[at + 1]);

    // Cells beside a merged one reach down as far as what is below it.
    private int Levels(IReadOnlyList<TableRow> rows, int at)
    {
        var deepest = rows[at].New.Max(cell => cell.RowSpan);
        if (deepest is > 1 and <= MaxLevels)
            return deepest;
        var wide = rows[at].New.Where(cell => cell.ColumnSpan > 1).ToList();
        if (deepest != 1 || wide.Count == 0 || at + 1 >= rows.Count || rows[at + 1].New is not { Count: > 1 } below)
            return 1;
        var areWithin = below.All(cell =>
            wide.Exists(above => above.Column <= cell.Column && cell.Column < above.Column + above.ColumnSpan)
            && texts[cell].Length <= MaxHeading / 2
        );
        return areWithin || IsOverHeadings(rows, at) ? 2 : 1;
    }

    private TableColumn ColumnOf(IReadOnlyList<TableRow> rows, int at, int levels, int column)
    {
        List<GridCell> headings = [.. Enumerable.Range(at, levels).Select(row => rows[row].At(column)).OfType<GridCell>().Distinct()];
        if (headings.Count == 0)
            return TableColumn.Nameless;
        var inner = profile.ReadColumn(texts[headings[^1]]);
        var outer = headings.Count > 1 ? ReadGroup(texts[headings[0]]) : null;
        // 整改状态 over 已完成 and 持续推进, and not over 完成时限: those that are states say where the issue is.
        var isState =
            inner is { Kind: BlockKind.Measures or BlockKind.Effects or BlockKind.Other }
            && profile.Statuses.Any(status => status.Pattern.IsMatch(texts[headings[^1]]));
        var heading = outer is { Kind: BlockKind.Result } && isState ? outer : inner ?? outer;
        return new TableColumn(
            headings,
            texts[headings[^1]],
            headings[^1].Grid.IsOwn && texts[headings[^1]] == LedgerHeads.Number ? ColumnRole.Number : heading?.Role ?? ColumnRole.Field,
            heading?.Kind ?? BlockKind.Other,
            heading is not null
        );
    }

    // 点位 beside 问题概况, below 交办问题: one column of a group states the problem, and what nobody knows there does not.
    private bool StatesProblemBeside(TableColumn column, List<TableColumn> columns) =>
        column is { Kind: BlockKind.Problem, Headings: [var group, _, ..] }
        && profile.ReadColumn(column.Words) is null
        && columns.Exists(other =>
            other is { Kind: BlockKind.Problem, Headings: [var outer, _, ..] }
            && outer == group
            && profile.ReadColumn(other.Words) is not null
        );

    // 责任落实 over 挂帅 and 主责: what is put into practice there is who answers.
    private ColumnHeading? ReadGroup(string words)
    {
        var heading = profile.ReadColumn(words);
        return
            heading is { Kind: BlockKind.Measures, IsListed: false }
            && words.Length > ActLength
            && profile.ReadColumn(words.AsSpan()[..^ActLength]) is { Kind: BlockKind.Responsible } who
            ? who
            : heading;
    }
}
