using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace Tongbao.Tables.Rows;

/// <summary>Writes long tables as CSV (RFC 4180).</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\r\n", WriteByteOrderMark = true };

    /// <summary>Writes a header and every row as its notice arrives.</summary>
    public static void Write(Stream output, LongTable table, IEnumerable<TableInput> inputs)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        WriteRow(csv, table.Columns.Select(column => column.Name));
        foreach (var row in inputs.SelectMany(table.Rows))
            WriteRow(csv, table.Columns.Select(column => row[column.Name] is { } cell ? Of(cell) : null));
    }

    /// <summary>A cell as text.</summary>
    public static string Of(JsonNode cell) =>
        cell.GetValueKind() switch
        {
            JsonValueKind.String => cell.GetValue<string>(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => cell.AsValue().TryGetValue<double>(out var number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : cell.GetValue<int>().ToString(CultureInfo.InvariantCulture),
        };

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
        csv.Flush();
    }
}
