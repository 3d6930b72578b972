using Tongbao.Documents;
using Tongbao.Reading;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Tables that nothing draws: known headings, rows with numbers, white stripes.</summary>
public class BareTableTests
{
    private static readonly GlyphRun[] Headings = Row("序号", "反馈问题", "整改措施", 115);

    [Fact]
    public void Headings_that_are_known_over_rows_with_numbers_are_a_table()
    {
        var document = Placed([], [.. Headings, .. Row("1", "台账不全", "补登", 145), .. Row("2", "巡河不实", "终端", 175)]);

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×1", "1,1 1×1", "1,2 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1"], Cells(document));
    }

    [Fact]
    public void Words_far_outside_of_the_page_leave_its_rows_as_they_are()
    {
        // Their white was counted in steps of a tenth of an em.
        GlyphRun[] Far(double y) => [Run("远", 1e9, y)];
        var document = Placed(
            [],
            [.. Headings, .. Far(115), .. Row("1", "台账不全", "补登", 145), .. Far(145), .. Row("2", "巡河不实", "终端", 175), .. Far(175)]
        );

        Assert.Equal(["2,0 1×1", "2,1 1×1", "2,2 1×1"], Cells(document)[8..11]);
    }

    [Fact]
    public void A_cell_of_several_lines_is_one_and_what_follows_the_table_is_none()
    {
        var document = Placed(
            [],
            [
                .. Headings,
                .. Row("1", "台账", "补登", 145),
                Run("不全", 200, 161),
                .. Row("2", "巡河", "终端", 190),
                Run("联系电话", 90, 240),
            ]
        );

        Assert.Equal(["1,0 1×1", "1,1 1×1", "1,2 1×1", "1,1 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1", "none"], Cells(document)[3..]);
    }

    [Fact]
    public void A_table_goes_on_at_the_top_of_the_next_page()
    {
        var first = Page(1, [], [.. Headings, .. Row("1", "台账不全", "补登", 145), .. Row("2", "巡河不实", "终端", 175)]);
        var second = Page(2, [], [.. Row("3", "水费不清", "重建", 100), .. Row("4", "招标不公", "修订", 130)]);

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        var cells = document.Pages[1].Runs.Select(run => run.Cell).ToList();
        Assert.All(cells, cell => Assert.Same(document.Pages[0].Runs[0].Cell!.Grid, cell!.Grid));
        Assert.Equal([3, 3, 3, 4, 4, 4], cells.Select(cell => cell!.Row));
    }

    [Fact]
    public void A_line_at_the_end_of_a_page_heads_the_rows_of_the_next()
    {
        var first = Page(
            1,
            [],
            [
                .. Headings,
                Run("一、理论学习方面（2个问题）", 150, 140),
                .. Row("1", "台账不全", "补登", 165),
                .. Row("2", "巡河不实", "终端", 195),
                Run("二、作风建设方面（2个问题）", 150, 225),
            ]
        );
        var second = Page(2, [], [.. Row("3", "水费不清", "重建", 100), .. Row("4", "招标不公", "修订", 130)]);

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        var group = document.Pages[0].Runs[^1].Cell!;
        Assert.Equal((4, 3), (group.Row, group.ColumnSpan));
        Assert.All(document.Pages[1].Runs, run => Assert.Same(group.Grid, run.Cell!.Grid));
    }

    [Fact]
    public void Lists_with_numbers_headings_without_and_words_in_a_sentence_are_no_table()
    {
        AssertNone([.. Row("一", "反馈问题", "整改措施", 115), .. Row("1", "台账不全", "补登", 145), .. Row("2", "巡河不实", "终端", 175)]);
        AssertNone([.. Row("序号", "甲乙", "丙丁", 115), .. Row("1", "台账不全", "补登", 145), .. Row("2", "巡河不实", "终端", 175)]);
        AssertNone([.. Headings, .. Row("甲", "台账不全", "补登", 145), .. Row("乙", "巡河不实", "终端", 175)]);
        AssertNone([.. Headings, .. Row("1", "台账不全", "补登", 145)]);
        AssertNone([Run("序号、反馈问题和整改措施见附件", 200, 115), Run("1.补登台账", 110, 145), Run("2.安装终端", 110, 175)]);
    }

    [Fact]
    public void Rows_are_found_without_numbers_by_cells_that_share_a_middle()
    {
        var document = Placed(
            [],
            [
                .. Row("反馈问题", "整改措施", "责任单位", 115),
                Run("台账不全", 70, 153),
                Run("补登台账", 200, 145),
                Run("办公室", 350, 153),
                Run("三本。", 200, 161),
                .. Row("巡河不实", "终端。", "河湖股", 185),
                .. Row("水费不清", "重建。", "财务股", 209),
            ]
        );

        Assert.Equal(
            ["1,0 1×1", "1,1 1×1", "1,2 1×1", "1,1 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1", "3,0 1×1", "3,1 1×1", "3,2 1×1"],
            Cells(document)[3..]
        );
    }

    [Fact]
    public void Headings_far_above_the_first_row_are_a_cell_each()
    {
        var document = Placed([], [.. Headings, .. Row("1", "台账不全", "补登", 165), .. Row("2", "巡河不实", "终端", 215)]);

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×1"], Cells(document)[..4]);
    }

    [Fact]
    public void Headings_closer_than_other_cells_are_parted_in_the_white_below_them()
    {
        GlyphRun[] Line(string number, string problem, string measures, double y) =>
            [Run(number, 70, y), Run(problem, 114, y), Run(measures, 164, y)];

        var document = Placed(
            [],
            [
                Run("序号", 70, 100),
                .. "反馈问题".Select((word, i) => Run($"{word}", 108 + (12 * i), 100)),
                .. "整改措施".Select((word, i) => Run($"{word}", 158 + (12 * i), 100)),
                .. Line("1", "台账", "补登", 130),
                .. Line("2", "巡河", "终端", 160),
                .. Line("3", "水费", "重建", 190),
            ]
        );

        Assert.Equal([0, 1, 1, 1, 1, 2, 2, 2, 2], document.Pages[0].Runs.Take(9).Select(run => run.Cell!.Column));
    }

    [Fact]
    public void Names_beside_values_are_a_table_and_the_caption_between_two_of_them_is_none()
    {
        GlyphRun[] Card(double y, string number) =>
            [
                Run("序号", 70, y),
                Run(number, 200, y),
                Run("问题名称", 70, y + 30),
                Run("台账不全", 200, y + 30),
                Run("整改措施", 70, y + 60),
                Run("补登台账", 200, y + 60),
                Run("完成情况", 70, y + 90),
                Run("已完成", 200, y + 90),
            ];

        var document = Placed([], [.. Card(100, "1"), Run("整改卡之二", 250, 220), .. Card(250, "2")]);

        var cells = document.Pages[0].Runs.Select(run => run.Cell).ToList();
        Assert.Null(cells[8]);
        Assert.Equal(2, cells.OfType<GridCell>().Select(cell => cell.Grid).Distinct().Count());
        Assert.Equal(["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"], Cells(document)[9..13]);
    }

    [Theory]
    [InlineData(125)]
    [InlineData(115)]
    [InlineData(105)]
    public void Headings_of_one_level_stand_at_any_height_beside_those_of_two(double y)
    {
        GlyphRun[] Line(string number, string problem, string measures, string effects, double at) =>
            [Run(number, 40, at), Run(problem, 130, at), Run(measures, 250, at), Run(effects, 400, at)];

        var document = Placed(
            [],
            [
                Run("序号", 40, y),
                Run("反馈问题", 130, y),
                Run("整改情况", 325, 105),
                Run("整改措施", 250, 125),
                Run("整改成效", 400, 125),
                .. Line("1", "台账不全", "补登台账三本", "台账齐全", 155),
                .. Line("2", "巡河不实", "安装巡河终端", "轨迹可查", 185),
            ]
        );

        Assert.Equal(["2,0 1×1", "2,1 1×1", "2,2 1×1", "2,3 1×1", "3,0 1×1", "3,1 1×1", "3,2 1×1", "3,3 1×1"], Cells(document)[5..]);
        Assert.Equal("0,2 1×2", Cells(document)[2]);
    }

    [Fact]
    public void Where_problems_begin_with_their_number_each_number_begins_a_row()
    {
        var document = Placed(
            [],
            [
                .. Row("反馈问题", "整改措施", "责任单位", 115),
                Run("1.台账不全", 70, 145),
                Run("（1）补登。", 200, 145),
                Run("办公室", 350, 145),
                Run("缺页1.5本", 70, 161),
                Run("（2）核对。", 200, 161),
                .. Row("2.巡河不实", "安装终端。", "河湖股", 185),
                .. Row("3.水费不清", "重建台账。", "财务股", 209),
            ]
        );

        Assert.Equal(["1,0 1×1", "1,1 1×1", "1,2 1×1", "1,0 1×1", "1,1 1×1", "2,0 1×1"], Cells(document)[3..9]);
    }

    private static void AssertNone(GlyphRun[] runs) => Assert.All(Cells(Placed([], runs)), cell => Assert.Equal("none", cell));
}
