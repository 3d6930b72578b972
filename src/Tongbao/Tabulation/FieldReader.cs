using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;

namespace Tongbao.Tabulation;

/// <summary>Reads a table with names beside or above their values: each set of names is an issue.</summary>
internal sealed class FieldReader
{
    /// <summary>A name is not longer than this, in characters.</summary>
    private const int MaxName = 16;

    /// <summary>A problem is not told in fewer characters.</summary>
    private const int MinProblem = 4;

    /// <summary>Under a name that nobody knows it has more, on average.</summary>
    private const int MinProse = 8;

    private readonly CellTexts _texts;
    private readonly RuleProfile _profile;
    private readonly List<List<(GridCell Name, List<GridCell> Values)>> _records = [];
    private readonly List<GridCell> _outside = [];

    // The headings over each record that has some, the outermost first.
    private readonly Dictionary<int, List<GridCell>> _groups = [];
    private GridCell? _group;

    // What may be the caption of the next record.
    private GridCell? _caption;

    // What stands beside the cards: of the next record its number, of all that follow what they are about.
    private readonly Dictionary<int, GridCell> _numbers = [];
    private GridCell? _number;
    private GridCell? _beside;

    // Where the second names of rows begin.
    private HashSet<int> _names = [];

    private FieldReader(CellTexts texts, RuleProfile profile) => (_texts, _profile) = (texts, profile);

    /// <returns>Null where the table is none of names and values, or tells of no problem.</returns>
    public static Table? Read(CardHeads cards, CellTexts texts, RuleProfile profile)
    {
        var reader = new FieldReader(texts, profile);
        reader._names = [.. new FieldNames(texts, profile).Seconds(cards.Rows)];
        foreach (var row in cards.Rows)
        {
            if (cards.At.TryGetValue(row, out var head))
                reader.Enter(head);
            reader.Read(row);
        }

        reader.Drop();
        return reader.Table();
    }

    /// <summary>True if a table of names and values begins with row <paramref name="at"/>: so many names follow each other.</summary>
    public static bool BeginsAt(IReadOnlyList<TableRow> rows, int at, CellTexts texts, RuleProfile profile) =>
        at + FieldNames.MinFields <= rows.Count
        && rows.Skip(at)
            .Take(FieldNames.MinFields)
            .All(row =>
                FieldNames.ArePairs(row.Filled.Count)
                && row.Begins(row.Filled[0])
                && row.ColumnOf(row.Filled[0]) == 0
                && profile.ReadColumn(texts[row.Filled[0]]) is not null
                && profile.ReadColumn(texts[row.Filled[1]]) is null
            );

    /// <summary>The columns of a table whose rows are fields and whose columns are issues; null where it is none.</summary>
    public static List<TableRow>? Turned(IReadOnlyList<TableRow> rows, CellTexts texts, RuleProfile profile)
    {
        var width = rows.Max(row => row.Places.Count);
        var named = rows.Count(row => profile.ReadColumn(texts[row.At(0)]) is not null);
        if (
            width < 3
            || named < Math.Max(FieldNames.MinFields, FieldNames.MinKnown * rows.Count)
            || !rows.All(row => row.Places.Count == width && row.New.Count == row.Filled.Count)
            || rows.Any(row => row.New.Skip(1).Any(cell => cell.ColumnSpan > 1 || profile.ReadColumn(texts[cell]) is { IsListed: true }))
        )
            return null;
        return TableRow.Of([.. Enumerable.Range(0, width).Select(column => rows.Select(row => row[column]).ToList())], texts);
    }

    private List<(GridCell Name, List<GridCell> Values)>? Open => _records.Count == 0 ? null : _records[^1];

    private void Enter(GridCell head)
    {
        if (Ordinals.Of(_texts[head]) is not null)
            _number = head;
        else
            _beside = head;
    }

    private void Read(TableRow row)
    {
        if (row.New is [var only] && row.Filled.Count == 1)
        {
            ReadAlone(only, row.Places.Distinct().Count() == 1);
            return;
        }

        // The values of a name that is merged over several rows.
        var begins = row.New.Count > 0 && row.Filled[0] == row.New[0];
        var cells = row.Places.OfType<GridCell>().Distinct().ToList();
        for (var i = 0; i < row.New.Count; i++)
        {
            var cell = row.New[i];
            if ((i == 0 && begins && row.ColumnOf(cell) == 0) || IsName(cell, cells.IndexOf(cell), cells.Count))
                Begin(cell);
            else if (Open is [.., var last])
                last.Values.Add(cell);
            else
                _outside.Add(cell);
        }
    }

    // Names stand at the left, and at every other place where a row has two of them: below one that is known there are others.
    private bool IsName(GridCell cell, int place, int places) =>
        FieldNames.IsSecond(place, places)
        && _texts[cell].Length <= MaxName
        && (_profile.ReadColumn(_texts[cell]) is not null || (_names.Contains(cell.Column) && !_texts[cell].Any(char.IsAsciiDigit)));

    // A name over its value, each with the whole row; or text before the first name and behind the last value.
    private void ReadAlone(GridCell cell, bool isWide)
    {
        // 二、市场环境方面 over the tables of some issues.
        if (isWide && _profile.ReadMarker(_texts[cell]) is { } marker && marker.Length < _texts[cell].Length)
        {
            Drop();
            _group = cell;
            return;
        }

        var isName = _profile.ReadColumn(_texts[cell]) is not null;
        if (isName)
            Begin(cell);
        else if (Open is [.., var last] && last.Values.Count == 0 && isWide)
            last.Values.Add(cell);
        else if (isWide && !_profile.Tables.Note.IsMatch(_texts[cell]))
        {
            Drop();
            _caption = cell;
        }
        else
        {
            _outside.Add(cell);
        }
    }

    // What heads no record is text.
    private void Drop()
    {
        if (_caption is { } cell)
            _outside.Add(cell);
        _caption = null;
    }

    private void Begin(GridCell name)
    {
        var words = _texts[name];
        if (Open is null || _number is not null || Open.Exists(field => _texts[field.Name] == words))
        {
            List<GridCell> groups = [.. new[] { _group, _caption, _beside }.OfType<GridCell>()];
            if (groups.Count > 0)
                _groups[_records.Count] = groups;
            if (_number is { } number)
                _numbers[_records.Count] = number;
            (_caption, _number) = (null, null);
            _records.Add([]);
        }

        Drop();

        _records[^1].Add((name, []));
    }

    private Table? Table()
    {
        var fields = _records.SelectMany(record => record).ToList();
        // What card after card has is a name, whatever its words.
        var again = fields.GroupBy(field => _texts[field.Name]).Where(name => name.Count() > 1).Select(name => name.Key).ToHashSet();
        var known = fields.Count(field => again.Contains(_texts[field.Name]) || _profile.ReadColumn(_texts[field.Name]) is not null);
        if (fields.Count < FieldNames.MinFields || known < FieldNames.MinKnown * fields.Count)
            return null;
        var (numbered, lent) = (NameOfNumber(fields), NameOfProblem(fields));
        var silent = new List<GridCell>();
        var issues = new List<TabulatedIssue>();
        var columns = new List<TableColumn>();
        for (var i = 0; i < _records.Count; i++)
        {
            if (Issue(i, numbered, lent, columns, silent) is not { } issue)
                return null;
            issues.Add(
                _groups.TryGetValue(i, out var groups)
                    ? issue with
                    {
                        Path = groups.ConvertAll<IReadOnlyList<GridCell>>(cell => [cell]),
                    }
                    : issue
            );
        }

        return new Table(columns, issues, [], silent, [.. fields.Select(field => field.Name)]) { Outside = _outside };
    }

    // 台账号: 第1号 and 第2号 further down: a name that nobody knows whose values count on.
    private string? NameOfNumber(List<(GridCell Name, List<GridCell> Values)> fields) =>
        _records.Count < 2 || fields.Exists(field => _profile.ReadColumn(_texts[field.Name]) is { Role: ColumnRole.Number })
            ? null
            : fields
                .Where(field => _profile.ReadColumn(_texts[field.Name]) is null)
                .GroupBy(field => _texts[field.Name], field => Ordinals.Of(string.Concat(field.Values.Select(cell => _texts[cell]))))
                .FirstOrDefault(numbers => numbers.SequenceEqual(Enumerable.Range(1, _records.Count).Select(number => (int?)number)))
                ?.Key;

    // Above the measures, the only name that nobody knows whose values tell something names the problem.
    private string? NameOfProblem(List<(GridCell Name, List<GridCell> Values)> fields)
    {
        var kinds = fields.ConvertAll(field => _profile.ReadColumn(_texts[field.Name])?.Kind);
        var measures = kinds.FindIndex(kind => kind is BlockKind.Measures or BlockKind.Effects);
        if (measures < 0 || kinds.Contains(BlockKind.Problem))
            return null;
        var above = fields.Take(measures).Where((_, i) => kinds[i] is null).Select(field => _texts[field.Name]);
        var telling = above.Where(name => Values(name).Average(words => (double)words.Length) >= MinProse).ToList();
        return telling is [var only] && Values(only).Distinct().Count() == _records.Count ? only : null;

        List<string> Values(string name) =>
            [
                .. fields
                    .Where(field => _texts[field.Name] == name)
                    .Select(field => string.Concat(field.Values.Select(cell => _texts[cell]))),
            ];
    }

    private TabulatedIssue? Issue(int record, string? numbered, string? lent, List<TableColumn> columns, List<GridCell> silent)
    {
        var number = _numbers.GetValueOrDefault(record);
        GridCell? problem = null;
        var fields = new List<TabulatedField>();
        var suggests = false;
        foreach (var (name, values) in _records[record])
        {
            var heading = _profile.ReadColumn(_texts[name]);
            var column = new TableColumn(
                [name],
                _texts[name],
                heading?.Role ?? (_texts[name] == numbered ? ColumnRole.Number : ColumnRole.Field),
                heading?.Kind ?? (_texts[name] == lent ? BlockKind.Problem : BlockKind.Other),
                heading is not null
            );
            columns.Add(column);
            foreach (var value in values)
            {
                if (column.Role == ColumnRole.Number && number is null)
                    number = value;
                else if (column.Kind == BlockKind.Problem && problem is null && _texts[value].Length >= MinProblem)
                    (problem, suggests) = (value, Suggestions.Are(column.Words));
                else if (_profile.Tables.Absent.IsMatch(_texts[value]))
                    silent.Add(value);
                else
                    fields.Add(new TabulatedField(value, column));
            }
        }

        return problem is null || !fields.Exists(field => field.Column.IsKnown)
            ? null
            : new TabulatedIssue(number, problem, [], fields, suggests);
    }
}
