using System.Text.Json;
using System.Text.Json.Nodes;
using Parquet.Schema;
using Tongbao.Tables.Rows;
using Tongbao.Tables.Sheets;
using Tongbao.Text;

namespace Tongbao.Tables;

/// <summary>Writes long tables: a row for each issue, text, total or finding, the same columns in every format.</summary>
/// <remarks>An input that has none, or was not read, is a row with its path and how it was read.</remarks>
public static class NoticeRows
{
    /// <summary>As CSV, in the way of <see cref="NoticeCsv"/>.</summary>
    public static void WriteCsv(Stream output, TableRows rows, IEnumerable<TableInput> inputs) =>
        CsvText.Write(output, LongTable.Of(rows), inputs);

    /// <summary>As lines of JSON; an empty cell is left out.</summary>
    public static void WriteNdjson(Stream output, TableRows rows, IEnumerable<TableInput> inputs)
    {
        foreach (var row in inputs.SelectMany(LongTable.Of(rows).Rows))
        {
            using (var writer = new Utf8JsonWriter(output, JsonText.OneLine))
                row.WriteTo(writer);
            output.WriteByte((byte)'\n');
            output.Flush();
        }
    }

    /// <summary>As a workbook of one sheet.</summary>
    public static void WriteXlsx(Stream output, TableRows rows, IEnumerable<TableInput> inputs)
    {
        var table = LongTable.Of(rows);
        List<SheetColumn<JsonObject>> columns =
        [
            .. table.Columns.Select(column => new SheetColumn<JsonObject>(
                column.Name,
                column.Type == CellType.Text ? 24 : 8,
                row => Cell(row[column.Name], column.Type),
                IsKey: column.Name == "path"
            )),
        ];
        using var book = new XlsxBook(output, XlsxBook.MaxRows, TableTool.Name);
        book.Add(rows.ToString().ToLowerInvariant(), columns, inputs.SelectMany(table.Rows));
        book.Finish();
    }

    /// <summary>As Apache Parquet, in the way of <see cref="NoticeParquet"/>, without nested columns.</summary>
    public static void WriteParquet(Stream output, TableRows rows, IEnumerable<TableInput> inputs)
    {
        var table = LongTable.Of(rows);
        NoticeParquet.Write(
            output,
            new ParquetSchema([.. table.Columns.Select(column => Field(column.Name, column.Type))]),
            inputs.SelectMany(table.Rows)
        );
    }

    /// <summary>JSON Schema (draft 2020-12) of a row, with the meaning of every column.</summary>
    public static string Schema(TableRows rows) => Schema(rows, Language.English);

    /// <summary>The same, with meanings in a language.</summary>
    public static string Schema(TableRows rows, Language language)
    {
        var properties = new JsonObject();
        foreach (var (name, type, meaning) in LongTable.Of(rows).Columns)
            properties[name] = new JsonObject { ["type"] = TypeName(type), ["description"] = meaning.In(language) };
        return JsonText.Document(
            new JsonObject
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = $"tongbao parse --rows {rows.ToString().ToLowerInvariant()}",
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = new JsonArray("path", "read"),
            }
        );
    }

    private static string TypeName(CellType type) =>
        type switch
        {
            CellType.Text => "string",
            CellType.Whole => "integer",
            CellType.Number => "number",
            CellType.Flag => "boolean",
        };

    private static SheetCell Cell(JsonNode? cell, CellType type) =>
        cell is null ? default
        : type == CellType.Whole ? cell.GetValue<int>()
        : CsvText.Of(cell);

    private static DataField Field(string name, CellType type) =>
        type switch
        {
            CellType.Text => new DataField(name, typeof(string), isNullable: true),
            CellType.Whole => new DataField<int?>(name),
            CellType.Number => new DataField<double?>(name),
            CellType.Flag => new DataField<bool?>(name),
        };
}
