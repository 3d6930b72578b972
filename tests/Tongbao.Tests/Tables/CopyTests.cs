using System.Text;
using Tongbao.Tables;

namespace Tongbao.Tests.Tables;

/// <summary>A file with the bytes of another one names it, in every table.</summary>
public class CopyTests
{
    private static readonly TableInput[] Inputs =
    [
        .. TableInput.All([Named("a.txt"), TableNotice.Bare, Named("b.txt"), Named("深/a.txt")]),
    ];

    [Fact]
    public void A_workbook_names_the_first_of_them()
    {
        using var book = new Workbook(Inputs);

        Assert.Equal([null, null, "a.txt", "a.txt"], book.Rows("通报").Select(row => row.GetValueOrDefault("内容相同的文件")));
    }

    [Fact]
    public void Rows_of_a_copy_name_the_first_of_them()
    {
        using var output = new MemoryStream();
        NoticeRows.WriteNdjson(output, TableRows.Claims, Inputs);
        var rows = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.DoesNotContain(rows, row => row.Contains("\"path\":\"a.txt\"") && row.Contains("copyOf"));
        Assert.All(rows.Where(row => row.Contains("\"path\":\"深/a.txt\"")), row =>
            Assert.Contains("\"copyOf\":\"a.txt\"", row, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_Parquet_table_has_a_column_for_it()
    {
        using var table = new DuckDb(Inputs);

        Assert.Equal(["b.txt|a.txt", "深/a.txt|a.txt"], table.Query("SELECT path, copyOf FROM 'notices.parquet' WHERE copyOf IS NOT NULL"));
    }

    private static Notice Named(string path) =>
        TableNotice.Full with
        {
            Source = TableNotice.Full.Source with { Path = path, File = Path.GetFileName(path) },
        };
}
