using System.Text.Json.Nodes;
using Tongbao.Languages;

namespace Tongbao.Tables.Rows;

/// <summary>A table with a row for each thing of one kind in all notices, and one for an input that has none or was not read.</summary>
/// <param name="Columns">Name, type and meaning of each.</param>
/// <param name="Rows">Of an input; a cell that is empty is left out.</param>
internal sealed record LongTable(
    IReadOnlyList<(string Name, CellType Type, Phrase Meaning)> Columns,
    Func<TableInput, IEnumerable<JsonObject>> Rows
)
{
    private static readonly LongColumn<TableInput> Path = new("path", CellType.Text, Phrases.RowInputPath, input => input.Path);

    private static readonly LongColumn<TableInput>[] OfInputs =
    [
        new("noticeTitle", CellType.Text, Phrases.RowInputNoticeTitle, input => input.Notice?.Title?.Text),
        new("issuer", CellType.Text, Phrases.RowInputIssuer, input => input.Notice?.Issuer),
        new("copyOf", CellType.Text, Phrases.RowInputCopyOf, input => input.CopyOf),
        new("read", CellType.Text, Phrases.RowInputRead, input => input.Status),
        new("code", CellType.Text, Phrases.RowInputCode, input => input.Reason?.Rule),
        new("message", CellType.Text, Phrases.RowInputMessage, input => input.Reason?.Message),
    ];

    /// <summary>The table of one kind of rows.</summary>
    public static LongTable Of(TableRows rows) =>
        rows switch
        {
            TableRows.Issues => Make(IssueColumns.All, IssueRow.Of, isOfIssues: true),
            TableRows.Items => Make(ItemColumns.All, ItemRow.Of),
            TableRows.Claims => Make(FactColumns.Claims, notice => notice.Claims),
            TableRows.Findings => Make(FactColumns.Findings, notice => notice.Diagnostics),
        };

    private static LongTable Make<T>(LongColumn<T>[] columns, Func<Notice, IEnumerable<T>> rows, bool isOfIssues = false)
    {
        return new LongTable([Plain(Path), .. columns.Select(Plain), .. OfInputs.Select(Plain)], input =>
        {
            var all = input.Notice is { } notice ? rows(notice).Select(row => Row(input, columns, row)).ToList() : [];
            if (all.Count > 0)
                return all;
            var none = Row(input, [], 0);
            if (isOfIssues)
                none["kind"] = input.Notice is null ? "notRead" : "noIssue";
            return [none];
        });
    }

    private static JsonObject Row<T>(TableInput input, LongColumn<T>[] columns, T row)
    {
        var cells = new JsonObject();
        Add(cells, Path, input);
        foreach (var column in columns)
            Add(cells, column, row);
        foreach (var column in OfInputs)
            Add(cells, column, input);
        return cells;
    }

    private static void Add<T>(JsonObject cells, LongColumn<T> column, T row)
    {
        if (column.Cell(row) is { } cell)
            cells[column.Name] = cell;
    }

    private static (string, CellType, Phrase) Plain<T>(LongColumn<T> column) => (column.Name, column.Type, column.Meaning);
}
