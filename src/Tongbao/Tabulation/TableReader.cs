using Tongbao.Documents;
using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Tabulation;

/// <summary>Lines → which of their tables are issues, and which cell of them is what.</summary>
/// <remarks>
/// Functional analysis of tables: heading rows are known by the words of headings, the role of a column by its heading and its cells, that
/// of a row by its shape. A table that goes on in the next grid is one table.
/// </remarks>
internal sealed class TableReader
{
    private readonly LineSheet _sheet;
    private readonly RuleProfile _profile;
    private readonly CellTexts _texts;
    private readonly HeadingRows _headings;
    private readonly List<Table> _tables = [];
    private readonly List<UnreadTable> _unread = [];
    private readonly List<GridCell> _leading = [];

    // The first cells below a caption that stands in the middle of a grid: at the top of a page.
    private readonly HashSet<GridCell> _captioned;

    private TableReader(LineSheet sheet, RuleProfile profile)
    {
        (_sheet, _profile) = (sheet, profile);
        _texts = new CellTexts(sheet.Lines);
        _headings = new HeadingRows(_texts, profile);
        _captioned = [.. sheet.Lines.Zip(sheet.Lines.Skip(1)).Where(IsCaption).Select(pair => pair.Second.Cell).OfType<GridCell>()];
    }

    public static TabulatedSheet Read(LineSheet sheet, RuleProfile profile) =>
        sheet.Lines.Any(line => line.Cell is not null)
            ? new TableReader(sheet, profile).Read()
            : new TabulatedSheet(sheet, [], [], new CellTexts([]));

    private TabulatedSheet Read()
    {
        var lists = new Lists(_texts, _profile);
        List<Table> fields = [];
        foreach (var grids in Runs())
        {
            var before = _tables.Count;
            List<TableRow> rows = TableRow.Of([.. grids.SelectMany(grid => grid.Rows)], _texts);
            Read(rows);
            if (_tables.Count > before)
                continue;
            _unread.AddRange(grids.Where(HoldsData).Select(Unread));
            // What names stand beside is no prose, whatever it tells.
            if (rows.Count > 0 && new FieldNames(_texts, _profile).AreBesideValues(rows))
                fields.AddRange(grids.Where(HoldsData).Select(lists.Whole));
        }

        List<Table> listed = [.. _unread.Select(table => lists.Of(table.Grid)).OfType<Table>(), .. fields];
        var cells = _tables.Concat(listed).SelectMany(table => table.Cells).ToHashSet();

        foreach (var heading in _tables.SelectMany(table => table.Headings))
            heading.Use = CellUse.Heading;
        // A page does not say where a paragraph ends: what stands in a cell of a table that is none ends there all the same.
        var unread = _sheet
            .Lines.Where(line => line.Box is not null)
            .Select(line => line.TableCell)
            .OfType<GridCell>()
            .Where(cell => !cells.Contains(cell));
        foreach (var cell in _tables.SelectMany(table => table.Outside).Concat(_leading).Concat(unread.ToList()))
            cell.Use = CellUse.Text;
        var repeated = _tables.SelectMany(table => table.Repeated).ToHashSet();
        var again = _sheet.Lines.Where(line => line.Cell is { } cell && repeated.Contains(cell)).ToList();
        return new TabulatedSheet(
            _sheet with
            {
                Lines =
                [
                    .. _sheet
                        .Lines.Where(line => line.Cell is not { } cell || !repeated.Contains(cell))
                        .Select(line => line.TableCell is { } cell && !cells.Contains(cell) ? line with { Cell = null } : line),
                ],
                Furniture =
                [
                    .. _sheet
                        .Furniture.Concat(
                            again.Select(line => new Furniture(FurnitureKind.RepeatedHeading, line.Text, line.Page, line.Number, line.Box))
                        )
                        .OrderBy(piece => piece.Page)
                        .ThenBy(piece => piece.Line),
                ],
            },
            _tables,
            _unread,
            _texts
        )
        {
            Lists = listed,
        };
    }

    // 表3 耕地保护方面, 二、耕地保护方面: no line that each page repeats.
    private bool IsCaption((Line Line, Line Next) pair) =>
        pair is { Line.Cell: null, Next.Cell: not null }
        && FoldedText.Of(pair.Line.Text).Value is var words
        && (
            _profile.Tables.Caption.IsMatch(words)
            || (_profile.ReadMarker(words) is { Series.ItemOnly: false, Length: var length } && length < words.Length)
        );

    // More than a name beside a value, or a signature beside a day.
    private bool HoldsData(Grid grid) => grid.Rows.Count(row => row.Where(_texts.IsFilled).Distinct().Count() > 1) > 1;

    // Grids with nothing between them, and as many columns, that could be one table.
    private IEnumerable<List<Grid>> Runs()
    {
        List<Grid> open = [];
        Grid? last = null;
        var seen = new HashSet<Grid>();
        foreach (var grid in _sheet.Lines.Select(line => line.Cell?.Grid))
        {
            if (grid == last)
                continue;
            last = grid;
            // The head of a page stands inside of a grid that goes on there.
            if (grid is not null && !seen.Add(grid))
                continue;
            if (grid is null || (open.Count > 0 && grid.Columns != open[^1].Columns))
            {
                if (open.Count > 0)
                    yield return open;
                open = [];
            }

            if (grid is not null)
                open.Add(grid);
        }

        if (open.Count > 0)
            yield return open;
    }

    private void Read(List<TableRow> rows)
    {
        var before = _tables.Count;
        rows.RemoveAll(row => row.Filled.Count == 0);
        if (rows.Count == 0)
            return;
        var names = new FieldNames(_texts, _profile);
        var cards = CardHeads.Of(rows, _texts, names);
        rows = cards.Rows;
        var heads = cards.AreThere || names.AreBesideValues(rows) ? [] : Heads(rows);
        if (heads.Count == 0)
        {
            // A title over a table of names and values.
            var titles = rows.FindIndex(row => row.Filled.Count != 1 || _profile.ReadColumn(_texts[row.Filled[0]]) is not null);
            titles = titles < 0 ? rows.Count : WithoutGroup(rows, titles);
            ReadFields(cards with { Rows = rows[titles..] });
            if (_tables.Count > before)
                _leading.AddRange(rows.Take(titles).SelectMany(row => row.New));
            return;
        }

        var leading = WithoutGroup(rows, heads[0].At);
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].At : rows.Count;
            var body = rows[(heads[i].At + heads[i].Levels)..end];
            if (i == 0)
                body.InsertRange(0, rows[leading..heads[0].At]);
            var fields = FieldsIn(body);
            Add(LedgerReader.Read(heads[i].Columns, body[..fields], _texts, _profile, rows[..leading]));
            if (_tables.Count > before)
                ReadFields(cards with { Rows = body[fields..] });
        }

        // Rows over the first heading are text: title, unit and date.
        if (_tables.Count > before)
            _leading.AddRange(rows.Take(leading).SelectMany(row => row.New));
    }

    // 一、… right above the first row groups it where 二、… does further down, 整改卡（一） where 整改卡（二） does: how many rows above are
    // text.
    private int WithoutGroup(List<TableRow> rows, int at)
    {
        if (at == 0)
            return at;
        var (series, shape) = (SeriesOf(rows[at - 1]), ShapeOf(rows[at - 1]));
        return rows.Skip(at)
            .Any(row => IsNext(row) && ((series is not null && SeriesOf(row) == series) || (shape is not null && ShapeOf(row) == shape)))
            ? at - 1
            : at;

        // What a later page repeats is no group.
        bool IsNext(TableRow row) => row.Filled is [var only] && _texts[only] != _texts[rows[at - 1].At(0)];
    }

    // The words of a row of one cell, with a sign for each number; null where it has none.
    private string? ShapeOf(TableRow row) =>
        row.Filled is [var only] && Ordinals.ShapeOf(_texts[only]) is { } shape && shape.Contains('#') ? shape : null;

    private SeriesRule? SeriesOf(TableRow row) =>
        row.Filled is [var only] && _profile.ReadMarker(_texts[only]) is { } marker && marker.Length < _texts[only].Length
            ? marker.Series
            : null;

    // Where tables of names and values begin behind a ledger, with what stands over the first of them.
    private int FieldsIn(List<TableRow> body)
    {
        for (var at = 1; at < body.Count; at++)
        {
            if (FieldReader.BeginsAt(body, at, _texts, _profile))
                return body[at - 1].Filled.Count == 1 ? at - 1 : at;
        }

        return body.Count;
    }

    private void ReadFields(CardHeads cards)
    {
        if (cards.Rows.Count == 0)
            return;
        var turned = FieldReader.Turned(cards.Rows, _texts, _profile);
        if (turned is not null && _headings.Read(turned, 0) is var (levels, columns))
            Add(LedgerReader.Read(columns, turned[levels..], _texts, _profile));
        else
            Add(FieldReader.Read(cards, _texts, _profile));
    }

    private void Add(Table? table)
    {
        if (table is not null)
            _tables.Add(table);
    }

    // The same headings once more head nothing new, unless a line of its own stands over them.
    private List<(int At, int Levels, IReadOnlyList<TableColumn> Columns)> Heads(List<TableRow> rows)
    {
        var heads = new List<(int At, int Levels, IReadOnlyList<TableColumn> Columns)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (_headings.Read(rows, i) is not var (levels, columns))
                continue;
            if (
                heads.Count == 0
                || !IsSame(heads[^1].Columns, columns)
                || rows[i].New.Any(_captioned.Contains)
                || (
                    rows[i - 1].Filled.Count == 1
                    && rows[(heads[^1].At + heads[^1].Levels)..i].Exists(row => row.Filled.Count > 1)
                    && BeginsAnew(rows, heads[^1], i + levels)
                )
            )
                heads.Add((i, levels, columns));
            i += levels - 1;
        }

        return heads;
    }

    private static bool IsSame(IReadOnlyList<TableColumn> one, IReadOnlyList<TableColumn> other) =>
        one.Select(column => column.Words).SequenceEqual(other.Select(column => column.Words));

    // Numbers that do not go on begin a table.
    private bool BeginsAnew(List<TableRow> rows, (int At, int Levels, IReadOnlyList<TableColumn> Columns) head, int first)
    {
        var number = TableColumn.IndexOfNumber(head.Columns);
        return number < 0 || Ordinals.Of(_texts[rows[first].At(number)]) is null or 1;
    }

    private UnreadTable Unread(Grid grid) =>
        new(
            grid,
            [.. _sheet.Lines.Where(line => line.Cell?.Grid == grid).Select(line => (line.Page, line.Number))],
            string.Join(
                '、',
                grid.Rows.First(row => row.Any(_texts.IsFilled)).Where(_texts.IsFilled).Distinct().Select(cell => _texts[cell])
            )
        );
}
