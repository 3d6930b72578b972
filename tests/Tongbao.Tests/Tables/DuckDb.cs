using System.Globalization;
using DuckDB.NET.Data;
using Tongbao.Tables;

namespace Tongbao.Tests.Tables;

/// <summary>Notices in a Parquet file, and DuckDB to ask about them.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tongbao-").FullName;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDb(params IEnumerable<Notice> notices)
        : this(TableInput.All(notices)) { }

    public DuckDb(IEnumerable<TableInput> inputs)
        : this(file => NoticeParquet.Write(file, inputs)) { }

    public DuckDb(Action<Stream> write)
    {
        using (var file = File.Create(Path.Combine(_folder, "notices.parquet")))
            write(file);
        _connection.Open();
    }

    /// <summary>The rows, their cells joined by <c>|</c>; null is <c>NULL</c>.</summary>
    /// <param name="sql">In it, notices.parquet stands for the file.</param>
    public IReadOnlyList<string> Query(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql.Replace("notices.parquet", Path.Combine(_folder, "notices.parquet"), StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i => reader.IsDBNull(i) ? "NULL" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
                )
            );
        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
