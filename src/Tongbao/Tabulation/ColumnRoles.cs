using Tongbao.Documents;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;

namespace Tongbao.Tabulation;

/// <summary>Which columns of a table print numbers, state problems and group them.</summary>
internal sealed class ColumnRoles
{
    /// <summary>Cells with more characters than this, on average, tell something.</summary>
    private const int MinProse = 12;

    /// <summary>A result of more characters than this, on average, tells what was done.</summary>
    private const int MinReport = 25;

    /// <summary>A cell that says where an issue stands is not longer than this, in characters.</summary>
    private const int MaxStatus = 12;

    /// <summary>A column says where issues stand where so many of its cells do.</summary>
    private const double MinStatuses = 0.6;

    private readonly CellTexts _texts;
    private readonly RuleProfile _profile;
    private readonly IReadOnlyList<TableRow> _body;
    private readonly TableColumn[] _columns;

    private ColumnRoles(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> body, CellTexts texts, RuleProfile profile)
    {
        (_body, _texts, _profile) = (body, texts, profile);
        var width = body.Count == 0 ? 0 : body.Max(row => row.Places.Count);
        _columns = [.. columns, .. Enumerable.Repeat(TableColumn.Nameless, Math.Max(0, width - columns.Count))];
    }

    /// <summary>The columns, those told by their cells rather than by their headings among them.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>The column of numbers; -1 where there is none.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>The column that states the problems; -1 where there is none.</summary>
    public int Problem { get; private set; } = -1;

    /// <summary>The columns whose merged cells group issues.</summary>
    public IReadOnlySet<int> Groups { get; private set; } = new HashSet<int>();

    /// <summary>True if a merged number joins the rows beside it to one issue.</summary>
    public bool NumberJoins { get; private set; }

    /// <param name="columns">By their headings.</param>
    /// <param name="body">The rows below, without those that are no issues.</param>
    /// <param name="texts">The words of the cells.</param>
    /// <param name="profile">The words of statuses.</param>
    public static ColumnRoles Of(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> body, CellTexts texts, RuleProfile profile)
    {
        var roles = new ColumnRoles(columns, body, texts, profile);
        roles.ReadTicks();
        roles.ReadNames();
        roles.ReadStatuses();
        roles.Number = roles.FindNumber();
        roles.Problem = roles.FindProblem();
        if (roles.Problem >= 0)
        {
            roles.Groups = roles.FindGroups();
            roles.NumberJoins = roles.Number >= 0 && roles.Groups.Count == 0 && roles.IsMergedOver(roles.Number, roles.Problem);
            roles.LendMeasures();
        }

        return roles;
    }

    private IEnumerable<GridCell> CellsOf(int column) => _body.Select(row => row.At(column)).OfType<GridCell>().Distinct();

    private double MeanLength(int column) => CellsOf(column).Select(cell => (double)_texts[cell].Length).DefaultIfEmpty(0).Average();

    // √ under 已完成: the column says where the issue is, whatever its words are made of.
    private void ReadTicks()
    {
        var ticked = Enumerable.Range(0, _columns.Length).Where(column => CellsOf(column).Any() && CellsOf(column).All(IsTick)).ToList();
        foreach (var column in ticked.Where(column => _columns[column].Headings.Count > 0))
            _columns[column] = _columns[column] with { Role = ColumnRole.Field, Kind = BlockKind.Result };
    }

    // 组织保障 over 包案领导 and 主责股室: who answers stands beside who answers, where the cells are names.
    private void ReadNames()
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            if (
                _columns[column] is { IsKnown: false, Headings: [var outer, _, ..] }
                && _columns.Any(other => other is { IsKnown: true, Kind: BlockKind.Responsible } && other.Headings[0] == outer)
                && CellsOf(column).All(cell => Names.Are(_texts[cell]))
            )
                _columns[column] = _columns[column] with { Kind = BlockKind.Responsible, IsKnown = true };
        }
    }

    // 已完成, 推进中 under 进度: the same, where another column tells what was done.
    private void ReadStatuses()
    {
        var telling = _columns.Count(Tells);
        for (var column = 0; column < _columns.Length; column++)
        {
            var own = Tells(_columns[column]) ? 1 : 0;
            if (
                _columns[column]
                    is not { Headings.Count: > 0, Role: ColumnRole.Field, Kind: BlockKind.Measures or BlockKind.Effects or BlockKind.Other }
                || telling == own
                || CellsOf(column).ToList() is not { Count: > 1 } cells
                || !cells.TrueForAll(cell => _texts[cell].Length <= MaxStatus)
                || cells.Count(cell => _profile.Statuses.Any(status => status.Pattern.IsMatch(_texts[cell]))) < MinStatuses * cells.Count
            )
                continue;
            _columns[column] = _columns[column] with { Kind = BlockKind.Result };
            telling -= own;
        }
    }

    private static bool Tells(TableColumn column) => column.Kind is BlockKind.Measures or BlockKind.Effects;

    private bool IsTick(GridCell cell) => Ticks.Is(_texts[cell]);

    private int FindNumber()
    {
        var headed = TableColumn.IndexOfNumber(_columns);
        if (headed >= 0)
            return headed;
        // 1, 2, 3 under no heading, or one that nobody knows.
        return
            _columns.Length > 0
            && !_columns[0].IsKnown
            && CellsOf(0).Select(cell => Ordinals.Of(_texts[cell], bare: true)).ToList() is { Count: > 1 } numbers
            && numbers.TrueForAll(number => number is not null)
            && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1)
            ? 0
            : -1;
    }

    private int FindProblem()
    {
        var own = Array.FindIndex(_columns, column => column.IsOwnProblem);
        if (own >= 0)
            return own;
        var known = Enumerable
            .Range(0, _columns.Length)
            .Where(column => _columns[column].Kind == BlockKind.Problem && IsText(column))
            .ToList();
        if (known.Count == 0)
            return FindByElimination();
        // A problem that is merged over others, each with its number, groups them.
        foreach (var (outer, inner) in known.Zip(known.Skip(1)))
        {
            if (!(Repeats(outer) && !Repeats(inner)) || (Number >= 0 && IsMergedOver(Number, inner)))
                return outer;
        }

        return known[^1];
    }

    // Where measures, and who is to take them, are told beside it, what nobody knows is the problem.
    private int FindByElimination()
    {
        var column = Enumerable
            .Range(0, _columns.Length)
            .FirstOrDefault(
                column => column != Number && !_columns[column].IsKnown && _columns[column].Headings.Count > 0 && IsText(column),
                -1
            );
        var measures = Array.FindIndex(_columns, other => other.Kind is BlockKind.Measures or BlockKind.Effects);
        return
            column >= 0 && column < measures && CellsOf(column).Select(cell => _texts[cell]).Distinct().Count() == CellsOf(column).Count()
            ? column
            : -1;
    }

    // Counts of problems are none.
    private bool IsText(int column)
    {
        var cells = CellsOf(column).ToList();
        return cells.Count > 0 && 2 * cells.Count(cell => _texts[cell].Count(IsHan) > 2) >= cells.Count;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // The same cell, or the same words, in rows that follow each other.
    private bool Repeats(int column) =>
        _body
            .Zip(_body.Skip(1))
            .Any(pair => _texts[pair.First.At(column)] is { Length: > 0 } words && words == _texts[pair.Second.At(column)]);

    // True where one cell of a column is beside several of another.
    private bool IsMergedOver(int outer, int inner) =>
        _body
            .Where(row => row.At(outer) is not null && row.At(inner) is not null)
            .GroupBy(row => row.At(outer))
            .Any(rows => rows.Select(row => row.At(inner)).Distinct().Count() > 1);

    private HashSet<int> FindGroups()
    {
        var groups = new HashSet<int>();
        for (var column = 0; column < Problem; column++)
        {
            if (
                column != Number
                && !_columns[column].IsOwnChapter
                && _columns[column].Kind is BlockKind.Other or BlockKind.Problem
                && !CellsOf(column).All(cell => Days.Is(_texts[cell]))
                && (IsMergedOver(column, Problem) || IsFilledDown(column))
                && (groups.Count > 0 || !ComesAgain(column))
            )
                groups.Add(column);
        }

        return groups;
    }

    // 青芦河, 双龙水库, 青芦河: what comes again behind others groups nothing. It is told of each issue.
    private bool ComesAgain(int column)
    {
        var words = CellsOf(column).Select(cell => _texts[cell]).Where(text => text.Length > 0).ToList();
        return words.Where((text, i) => i > 0 && words[i - 1] != text && words.IndexOf(text) < i).Any();
    }

    // The group is named in its first row, and the rows below have nothing there.
    private bool IsFilledDown(int column) =>
        _body is [var first, ..]
        && first.At(column) is not null
        && CellsOf(column).Count() > 1
        && _body.Any(row => row.At(column) is null && row.At(Problem) is not null);

    // Where no column tells what was done, the first that tells anything does.
    private void LendMeasures()
    {
        if (_columns.Any(column => column.Kind is BlockKind.Measures or BlockKind.Effects))
            return;
        var lent = Enumerable
            .Range(0, _columns.Length)
            .FirstOrDefault(
                column =>
                    column > Problem
                    && (
                        (_columns[column].Kind == BlockKind.Other && MeanLength(column) >= MinProse && _columns[column].Headings.Count > 0)
                        || (_columns[column].Kind == BlockKind.Result && MeanLength(column) >= MinReport)
                    ),
                -1
            );
        if (lent >= 0)
            _columns[lent] = _columns[lent] with { Kind = BlockKind.Measures };
    }
}
