using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Tables;

namespace Tongbao.Tests.Tables;

/// <summary>Long tables: the same rows and columns in every format.</summary>
public class NoticeRowsTests
{
    private static readonly TableInput[] Inputs =
    [
        TableInput.Of(TableNotice.Full),
        TableInput.Of(TableNotice.Tabulated),
        TableInput.Of(TableNotice.Bare, "notANotice"),
        TableInput.NotRead("乡镇/密.pdf", "encrypted", ReadingFindings.Encrypted.Found(Phrases.EncryptedNeedsPassword)),
    ];

    public static TheoryData<TableRows> Kinds => [.. Enum.GetValues<TableRows>()];

    [Fact]
    public void Every_text_of_a_block_is_a_row_with_its_place()
    {
        var rows = Lines(TableRows.Items).Where(row => (string?)row["issue"] == "2.1.1" && (string?)row["blockKind"] == "measures");

        Assert.Equal(
            [
                "2|整改措施|||分三步走：",
                "2|整改措施|1|一是|建账。",
                "2|整改措施|1.1|（1）|纸质；",
                "2|整改措施|1.2|（2）|电子。",
                "2|整改措施|2|二是|对账。",
                "2|整改措施|||长期坚持。",
                "2|整改措施|||按月抽查。",
                "3|整改进展|1|1.|已建3本。",
            ],
            rows.Select(row => $"{row["block"]}|{row["label"]}|{row["item"]}|{row["marker"]}|{row["text"]}")
        );
    }

    [Fact]
    public void Texts_of_an_annex_name_it_and_their_row()
    {
        var row = Assert.Single(Lines(TableRows.Items), row => (string?)row["kind"] == "annexIssue");

        Assert.Equal("附件1 整改任务清单|A1.1|2|true", $"{row["annex"]}|{row["issue"]}|{row["tableRow"]}|{row["shared"]}");
    }

    [Fact]
    public void Totals_and_findings_are_rows()
    {
        Assert.Equal(
            ["issues 2", "recovered 12345.67"],
            Lines(TableRows.Claims).Where(row => row["subject"] is not null).Select(row => $"{row["subject"]} {row["value"]}")
        );
        Assert.Equal(
            ["TB201 number-gap 7 is followed by 9", "TB303 heading-repeated （一） twice"],
            Lines(TableRows.Findings).Where(row => row["rule"] is not null).Select(row => $"{row["rule"]} {row["name"]} {row["finding"]}")
        );
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_has_no_row_or_was_not_read_is_one(TableRows rows)
    {
        Assert.Contains(Lines(rows), row => $"{row["path"]} {row["read"]}" == "白.txt notANotice");
        Assert.Contains(Lines(rows), row => $"{row["path"]} {row["read"]} {row["code"]}" == "乡镇/密.pdf encrypted TB111");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_format_has_the_same_columns_and_rows_and_the_schema_says_what_each_means(TableRows rows)
    {
        var schema = JsonNode.Parse(NoticeRows.Schema(rows))!["properties"]!.AsObject();
        var names = schema.Select(property => property.Key).ToList();
        var paths = Lines(rows).Select(row => (string)row["path"]!).ToList();

        Assert.All(schema, property => Assert.NotEmpty((string)property.Value!["description"]!));
        Assert.Equal(names, names.Distinct());
        Assert.All(Lines(rows).SelectMany(row => row), cell => Assert.Contains(cell.Key, names));
        Assert.Equal(string.Join(',', names), Text(rows, NoticeRows.WriteCsv).TrimStart('\uFEFF').Split("\r\n")[0]);
        using var table = new DuckDb(file => NoticeRows.WriteParquet(file, rows, Inputs));
        Assert.Equal(names, table.Query("SELECT column_name FROM (DESCRIBE SELECT * FROM 'notices.parquet')"));
        Assert.Equal(paths, table.Query("SELECT path FROM 'notices.parquet'"));
        using var file = new MemoryStream();
        NoticeRows.WriteXlsx(file, rows, Inputs);
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        Assert.Equal(names, sheet[0].Elements<Cell>().Select(cell => cell.InnerText));
        Assert.Equal(paths, sheet.Skip(1).Select(row => row.Elements<Cell>().First().InnerText));
    }

    private static List<JsonObject> Lines(TableRows rows) =>
        [
            .. Text(rows, NoticeRows.WriteNdjson)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!.AsObject()),
        ];

    private static string Text(TableRows rows, Action<Stream, TableRows, IEnumerable<TableInput>> write)
    {
        using var output = new MemoryStream();
        write(output, rows, Inputs);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
