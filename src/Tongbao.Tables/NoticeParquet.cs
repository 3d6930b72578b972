using System.IO.Compression;
using System.Text.Json.Nodes;
using Parquet;
using Parquet.Schema;
using Tongbao.Tables.Columns;

namespace Tongbao.Tables;

/// <summary>
/// Writes notices as Apache Parquet: one row an input, nested columns named as in JSON; what is absent is null. An input that was not read
/// has its path, its status, and in its diagnostics the reason.
/// </summary>
/// <remarks>
/// Sections and items, which hold others of their kind, are lists in reading order with a <c>depth</c>, 1 for the outermost.
/// Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
/// </remarks>
public static class NoticeParquet
{
    /// <summary>Notices a row group. It is what is held in memory at once; a notice is some 30 kB, and readers want megabytes.</summary>
    internal const int RowGroupSize = 500;

    /// <summary>Writes the table.</summary>
    /// <param name="output">Not closed. Need not be seekable.</param>
    /// <param name="notices">Enumerated once; none gives an empty table with all columns.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices) => Write(output, TableInput.All(notices));

    /// <summary>The same of inputs, some of which may not have been read.</summary>
    public static void Write(Stream output, IEnumerable<TableInput> inputs) =>
        Write(output, NoticeParquetSchema.Make(), inputs.Select(NoticeTree.Of));

    /// <summary>Writes rows of any schema.</summary>
    internal static void Write(Stream output, ParquetSchema schema, IEnumerable<JsonObject> all)
    {
        // The library has asynchronous methods only; over a stream that writes at once they end at once.
        var writer = ParquetWriter.CreateAsync(schema, output, Options()).GetAwaiter().GetResult();
        writer.CustomMetadata = new Dictionary<string, string> { ["tool"] = TableTool.Name };
        var rows = new Shredder(schema);
        foreach (var row in all)
        {
            rows.Add(row);
            if (rows.Rows == RowGroupSize)
                rows.WriteTo(writer);
        }

        if (rows.Rows > 0)
            rows.WriteTo(writer);
        // Not in a finally: it writes the footer, and a table that was cut short must not look whole.
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    // Zstandard, because its bytes depend on nothing but the input; DuckDB and Spark read it as they come.
    private static ParquetOptions Options() =>
        new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
}
