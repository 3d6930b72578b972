using System.Text;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Tables;

namespace Tongbao.Tests.Tables;

/// <summary>An input that was not read stands in every table, and so does a notice without issues.</summary>
public class NotReadTests
{
    private static readonly TableInput[] Inputs =
    [
        TableInput.Of(TableNotice.Full),
        TableInput.NotRead("乡镇/密.pdf", "encrypted", ReadingFindings.Encrypted.Found(Phrases.EncryptedNeedsPassword)),
        TableInput.Of(TableNotice.Bare, "notANotice"),
    ];

    [Fact]
    public void A_workbook_has_a_sheet_of_them()
    {
        using var book = new Workbook(Inputs);

        Assert.Empty(book.Errors);
        Assert.Equal(["整改台账", "通报", "发现", "未读"], book.SheetNames);
        Assert.Equal(
            new Dictionary<string, object>
            {
                ["来源"] = "乡镇/密.pdf",
                ["原因"] = "已加密",
                ["代码"] = "TB111",
                ["名称"] = "已加密",
                ["说明"] = "文件已加密，需要密码",
            },
            Assert.Single(book.Rows("未读"))
        );
        Assert.Equal(["完整", "不是整改通报"], book.Rows("通报").Select(row => row["读取"]));
    }

    [Fact]
    public void A_CSV_file_has_a_row_of_each()
    {
        using var output = new MemoryStream();
        NoticeCsv.Write(output, Inputs);
        var rows = Encoding.UTF8.GetString(output.ToArray()).Split("\r\n");

        Assert.Contains("乡镇/密.pdf,notRead,,,,,,,,,,,,,,,,,,,,,,,,,encrypted,TB111,\"encrypted, a password is needed\"", rows);
        Assert.Contains("白.txt,noIssue,,,,,,,,,,,,,,,,,,,,,,,,,notANotice,,", rows);
    }

    [Fact]
    public void A_Parquet_table_has_a_row_of_each()
    {
        using var table = new DuckDb(Inputs);

        Assert.Equal(
            ["市直/云汀.pdf|ok|2", "乡镇/密.pdf|encrypted|NULL", "NULL|notANotice|0"],
            table.Query("SELECT path, status, len(issues) FROM 'notices.parquet'")
        );
        Assert.Equal(
            ["密.pdf|TB111|encrypted, a password is needed"],
            table.Query("SELECT file, diagnostics[1].rule, diagnostics[1].message FROM 'notices.parquet' WHERE status = 'encrypted'")
        );
    }
}
