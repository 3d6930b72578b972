using System.Text.Json.Nodes;
using Tongbao.Tables;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Tables;

/// <summary>Reads with DuckDB, an engine that shares no code with the writer.</summary>
public class NoticeParquetTests
{
    private const string Blocks = "(SELECT unnest(issue.blocks) AS block FROM (SELECT unnest(issues) AS issue FROM 'notices.parquet'))";

    public static TheoryData<string> Samples => SampleTests.Names;

    [Fact]
    public void A_notice_is_one_row()
    {
        using var table = new DuckDb(TableNotice.Full, TableNotice.Bare);

        Assert.Equal(
            ["市直/云汀.pdf|云汀.pdf|3|云汀市水务局党组", "NULL|白.txt|1|NULL"],
            table.Query("SELECT path, file, pages, issuer FROM 'notices.parquet'")
        );
    }

    [Fact]
    public void Issues_are_a_list_of_structs()
    {
        using var table = new DuckDb(TableNotice.Full, TableNotice.Bare);

        Assert.Equal(
            [
                "2.1.1|7|completed|true|result|有的写着\"无\"，\n有的是=1+1。|二、问题整改/（一）工作方面",
                "2.1.2|NULL|notStarted|false|NULL|NULL|",
            ],
            table.Query(
                "SELECT i.id, i.number, i.status, i.longTerm::VARCHAR, i.statusFrom, i.detail, array_to_string(i.chapters, '/') FROM "
                    + "(SELECT unnest(issues) AS i FROM 'notices.parquet')"
            )
        );
        Assert.Equal(["3.1"], table.Query("SELECT s.id FROM (SELECT unnest(suggestions) AS s FROM 'notices.parquet')"));
    }

    [Fact]
    public void Blocks_stand_in_order_with_their_labels_and_further_paragraphs()
    {
        using var table = new DuckDb(TableNotice.Full);

        Assert.Equal(
            [
                "problem|存在问题|𠮷巷的台账缺页。|NULL",
                "measures|整改措施|分三步走：|长期坚持。/按月抽查。",
                "measures|整改进展||NULL",
                "effects|整改成效|账物相符。|NULL",
                "result|整改结果|已完成，长期坚持。|NULL",
                "responsible|责任单位|河湖科|NULL",
                "other|督办意见|同意销号。|NULL",
                "other|督办人||NULL",
                "other|NULL|=无名一段|NULL",
                "reason|未完成原因|资金未到。|NULL",
                "nextSteps|下步打算|申请资金。|NULL",
                "deadline|完成时限|2025年6月|NULL",
            ],
            table.Query($"SELECT block.kind, block.label, block.text, array_to_string(block.paragraphs, '/') FROM {Blocks}")
        );
    }

    [Fact]
    public void Items_are_flat_in_reading_order_with_their_depth()
    {
        using var table = new DuckDb(TableNotice.Full);

        Assert.Equal(
            ["1|一是|建账。", "2|（1）|纸质；", "2|（2）|电子。", "1|二是|对账。", "1|1.|已建3本。", "1|1.|甲"],
            table.Query($"SELECT item.depth, item.marker, item.text FROM (SELECT unnest(block.items) AS item FROM {Blocks})")
        );
    }

    [Fact]
    public void Sections_are_flat_in_reading_order_with_their_depth()
    {
        using var table = new DuckDb(TableNotice.Full);

        Assert.Equal(
            ["1|一、|组织落实|党组高度重视。/多次研究。|", "1|二、|问题整改||", "2|（一）|工作方面|本节4项。|2.1.1/2.1.2"],
            table.Query(
                "SELECT s.depth, s.marker, s.title, array_to_string(s.paragraphs, '/'), array_to_string(s.issues, '/') FROM (SELECT "
                    + "unnest(sections) AS s FROM 'notices.parquet')"
            )
        );
    }

    [Fact]
    public void Totals_are_numbers()
    {
        using var table = new DuckDb(TableNotice.Full);

        Assert.Equal(
            ["DOUBLE|12347.67"],
            table.Query(
                "SELECT DISTINCT typeof(claim.value), sum(claim.value) FROM (SELECT unnest(claims) AS claim FROM 'notices.parquet') "
                    + "GROUP BY 1"
            )
        );
    }

    [Fact]
    public void What_is_absent_is_null_and_an_empty_list_is_empty()
    {
        using var table = new DuckDb(TableNotice.Full, TableNotice.Bare);

        Assert.Equal(
            ["五届市委第三轮巡察|NULL|2|NULL|2", "NULL|NULL|NULL|NULL|0"],
            table.Query("SELECT inspection.round, inspection.topic, len(contact.phone), contact.post, len(issues) FROM 'notices.parquet'")
        );
        Assert.Equal(
            ["false", "true"],
            table.Query("SELECT (inspection IS NULL AND contact IS NULL AND title IS NULL)::VARCHAR FROM 'notices.parquet'")
        );
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_reads_back_as_the_value_that_was_written(string name)
    {
        var notice = new Sample(name).Parse();
        using var table = new DuckDb(TableNotice.Full, notice);

        var rows = table.Query("SELECT to_json(notice) FROM 'notices.parquet' AS notice").Select(row => JsonNode.Parse(row)).ToList();

        AssertSame(TableNotice.Full, rows[0]);
        AssertSame(notice, rows[1]);
    }

    [Fact]
    public void More_notices_than_a_row_group_holds_are_all_there()
    {
        var count = (2 * NoticeParquet.RowGroupSize) + 1;
        using var table = new DuckDb(TableNotice.Many(count));

        Assert.Equal(["3"], table.Query("SELECT count(DISTINCT row_group_id) FROM parquet_metadata('notices.parquet')"));
        Assert.Equal([.. TableNotice.Many(count).Select(notice => notice.Source.File)], table.Query("SELECT file FROM 'notices.parquet'"));
        Assert.Equal(
            TableNotice.Many(count).SelectMany(notice => notice.Issues).SelectMany(issue => issue.Blocks).Select(block => block.Text.Text),
            table.Query($"SELECT block.text FROM {Blocks}")
        );
    }

    [Fact]
    public void No_notices_give_an_empty_table_with_all_columns()
    {
        using var table = new DuckDb();

        Assert.Equal(["0"], table.Query("SELECT count(*) FROM 'notices.parquet'"));
        Assert.Equal(
            [
                "path",
                "file",
                "status",
                "mediaType",
                "sha256",
                "copyOf",
                "pages",
                "text",
                "publishedOn",
                "publisher",
                "title",
                "issuer",
                "inspection",
                "claims",
                "preamble",
                "sections",
                "issues",
                "suggestions",
                "annexes",
                "closing",
                "contact",
                "diagnostics",
                "coverage",
            ],
            table.Query("SELECT column_name FROM (DESCRIBE SELECT * FROM 'notices.parquet')")
        );
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character()
    {
        using var table = new DuckDb(TableNotice.Bare with { Title = new("半\uD840个") });

        Assert.Equal(["半\uFFFD个"], table.Query("SELECT title FROM 'notices.parquet'"));
    }

    [Fact]
    public void A_table_that_was_cut_short_does_not_look_whole()
    {
        using var output = new MemoryStream();

        Assert.Throws<InvalidOperationException>(() =>
            NoticeParquet.Write(
                output,
                TableNotice.Many(600).Select((notice, i) => i < 550 ? notice : throw new InvalidOperationException())
            )
        );
        Assert.NotEqual("PAR1"u8.ToArray(), output.ToArray()[^4..]);
    }

    private static void AssertSame(Notice notice, JsonNode? row)
    {
        var expected = NoticeTree.Of(TableInput.Of(notice));
        expected.Remove("schema");
        var actual = WithoutNulls(row);
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{expected}\n{actual}");
    }

    [Fact]
    public void Issues_of_an_annex_and_the_rows_of_a_table_are_there()
    {
        var notice = TableNotice.Tabulated;
        using var table = new DuckDb(notice);

        Assert.Equal(
            ["附件1 整改任务清单|A1.1|2|true"],
            table.Query(
                "SELECT title, issue.id, issue.blocks[1].row, issue.blocks[1].shared::VARCHAR FROM (SELECT annex.title, "
                    + "unnest(annex.issues) AS issue FROM (SELECT unnest(annexes) AS annex FROM 'notices.parquet'))"
            )
        );
        AssertSame(notice, JsonNode.Parse(table.Query("SELECT to_json(notice) FROM 'notices.parquet' AS notice").Single()));
    }

    // JSON leaves out what is absent, a table has null.
    private static JsonNode? WithoutNulls(JsonNode? node) =>
        node switch
        {
            JsonObject map => new JsonObject(
                map.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, WithoutNulls(pair.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(WithoutNulls)]),
            _ => node?.DeepClone(),
        };
}
