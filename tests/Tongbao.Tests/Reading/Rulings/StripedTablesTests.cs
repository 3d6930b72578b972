using Tongbao.Documents;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Tables with lines along their rows, or shades, and none between their columns.</summary>
public class StripedTablesTests
{
    [Fact]
    public void A_table_of_three_lines_has_columns_by_white_stripes_and_rows_by_its_numbers()
    {
        var document = Placed(
            [.. Across([100, 130, 220], 50, 450)],
            Run("序号", 70, 115),
            Run("问题", 200, 115),
            Run("措施", 350, 115),
            Run("1", 70, 145),
            Run("台账", 200, 145),
            Run("补登", 350, 145),
            Run("不全", 200, 160),
            Run("2", 70, 190),
            Run("巡河", 200, 190),
            Run("终端", 350, 190)
        );

        Assert.Equal(
            ["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×1", "1,1 1×1", "1,2 1×1", "1,1 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1"],
            Cells(document)
        );
    }

    [Fact]
    public void A_page_of_three_lines_may_begin_with_the_rest_of_a_row()
    {
        var document = Placed(
            [.. Across([100, 130, 240], 50, 450)],
            [
                .. Row("序号", "问题", "整改措施", 115),
                Run("漏登三处。", 200, 142),
                Run("逐一核对补登。", 350, 142),
                Run("登记到位。", 350, 157),
                .. Row("4", "巡河记录不全。", "配发终端并按月", 175),
                Run("通报抽查。", 350, 190),
                .. Row("5", "公示不及时。", "每季度公示并留", 208),
                Run("存照片备查。", 350, 223),
                Run("某某县水利局", 400, 270),
            ]
        );

        Assert.Equal(
            [
                "1,1 1×1",
                "1,2 1×1",
                "1,2 1×1",
                "2,0 1×1",
                "2,1 1×1",
                "2,2 1×1",
                "2,2 1×1",
                "3,0 1×1",
                "3,1 1×1",
                "3,2 1×1",
                "3,2 1×1",
                "none",
            ],
            Cells(document).Skip(3)
        );
    }

    [Fact]
    public void Rows_with_lines_and_no_lines_between_columns_are_cut_by_white_stripes()
    {
        var document = Placed(
            [.. Across([100, 130, 160, 190], 50, 450)],
            Run("序号", 70, 115),
            Run("问题", 200, 115),
            Run("措施", 350, 115),
            Run("一、政治建设方面", 110, 145),
            Run("1", 70, 175),
            Run("台账", 200, 175),
            Run("补登", 350, 175)
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×3", "2,0 1×1", "2,1 1×1", "2,2 1×1"], Cells(document));
    }

    [Fact]
    public void A_cell_that_is_shaded_over_columns_is_one_where_the_others_are_shaded_one_by_one()
    {
        IEnumerable<Ruling> Shade(double top, double bottom, params double[] edges) =>
            edges
                .Zip(edges.Skip(1))
                .SelectMany(cell => new[] { top, bottom }.Select(y => new Ruling(true, y, cell.First, cell.Second, IsShade: true)));
        var document = Placed(
            [
                .. Shade(100, 130, 50, 120, 280, 450),
                .. Shade(160, 190, 50, 120, 280, 450),
                .. Shade(220, 250, 50, 120, 280, 450),
                .. Shade(280, 310, 50, 280, 450),
            ],
            [
                .. Row("序号", "问题", "措施", 115),
                .. Row("1", "学习", "制定", 145),
                .. Row("2", "台账", "补登", 175),
                .. Row("3", "巡河", "终端", 205),
                .. Row("4", "公示", "留存", 235),
                .. Row("5", "档案", "归档", 265),
                Run("合", 90, 295),
                Run("计", 160, 295),
                Run("5", 350, 295),
            ]
        );

        Assert.Equal(["5,0 1×1", "5,1 1×1", "5,2 1×1", "6,0 1×2", "6,0 1×2", "6,2 1×1"], Cells(document).TakeLast(6));
    }

    [Fact]
    public void Columns_are_parted_by_white_also_where_no_two_of_their_cells_have_a_line_on_one_height()
    {
        GlyphRun[] Cells3(string number, string problem, string when, string who, double y) =>
            [Run(number, 70, y), Run(problem, 170, y), Run(when, 290, y - 7), Run("月", 290, y + 7), Run(who, 380, y)];
        var document = Placed(
            [.. Across([100, 132, 164, 196, 228, 260], 50, 450)],
            [
                .. Cells3("序号", "问题摘要", "完成", "责任人", 116),
                .. Cells3("1", "学习不深", "2024年5", "张某", 148),
                .. Cells3("2", "台账不全", "2024年6", "李某", 180),
                .. Cells3("3", "巡河不实", "2024年7", "王某", 212),
                .. Cells3("4", "公示不全", "2024年8", "赵某", 244),
            ]
        );

        Assert.Equal(["1,0 1×1", "1,1 1×1", "1,2 1×1", "1,2 1×1", "1,3 1×1"], Cells(document).Skip(5).Take(5));
    }

    [Fact]
    public void Headings_of_two_lines_are_one_row_also_where_each_row_is_shaded_cell_by_cell()
    {
        double[] edges = [50, 120, 280, 450];
        var shades = edges
            .Zip(edges.Skip(1))
            .SelectMany(cell => new[] { 100.0, 135, 165, 195 }.Select(y => new Ruling(true, y, cell.First, cell.Second, IsShade: true)));
        var document = Placed(
            [.. Across([100, 135, 165, 195, 225], 50, 450), .. shades],
            [
                .. Row("编", "问题", "措施", 110),
                .. Row("号", "摘要", "摘要", 125),
                .. Row("1", "学习", "制定", 150),
                .. Row("2", "台账", "补登", 180),
                .. Row("3", "巡河", "终端", 210),
            ]
        );

        Assert.Equal(
            ["0,0 1×1", "0,1 1×1", "0,2 1×1", "0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×1", "1,1 1×1", "1,2 1×1"],
            Cells(document).Take(9)
        );
    }

    [Fact]
    public void Headings_that_run_over_two_lines_are_one_row()
    {
        var document = Placed(
            [.. Across([94, 136, 200], 50, 450)],
            [
                .. Row("编", "问题", "措施", 106),
                .. Row("号", "摘要", "摘要", 124),
                .. Row("1", "学习", "制定", 150),
                .. Row("2", "台账", "补登", 180),
            ]
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "0,0 1×1", "0,1 1×1", "0,2 1×1"], Cells(document)[..6]);
        Assert.Equal(["1,0 1×1", "1,1 1×1", "1,2 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1"], Cells(document)[6..]);
    }

    [Fact]
    public void Where_cells_begin_at_the_top_a_row_ends_above_the_next_number()
    {
        var document = Placed(
            [.. Across([94, 116, 200], 50, 450)],
            [
                .. Row("序号", "问题", "措施", 105),
                .. Row("1", "学习", "制定", 126),
                Run("计划", 350, 144),
                Run("交流", 350, 162),
                .. Row("2", "台账", "补登", 180),
            ]
        );

        Assert.Equal(["1,0 1×1", "1,1 1×1", "1,2 1×1", "1,2 1×1", "1,2 1×1", "2,0 1×1"], Cells(document)[3..9]);
    }

    [Fact]
    public void A_line_that_merged_cells_cut_is_one_edge()
    {
        var document = Placed(
            [.. Across([94, 116, 180], 50, 450), new Ruling(true, 148, 50, 120), new Ruling(true, 148, 280, 450)],
            [.. Row("序号", "类别", "措施", 105), .. Row("1", "", "制定", 130), Run("党建", 200, 148), .. Row("2", "", "补登", 165)]
        );

        Assert.Equal(["1,0 1×1", "1,2 1×1", "1,1 2×1", "2,0 1×1", "2,2 1×1"], Cells(document)[3..].Where(cell => cell != "none"));
    }

    [Fact]
    public void Shaded_rows_need_no_lines()
    {
        var shades = new[] { new Box(50, 94, 450, 116), new Box(50, 138, 450, 160) }.SelectMany(Ruling.Shade);
        var document = Placed(
            [.. shades],
            [
                .. Row("1.", "问题", "措施", 105),
                .. Row("甲", "学习", "制定", 127),
                .. Row("乙", "台账", "补登", 149),
                .. Row("丙", "水费", "追缴", 168),
            ]
        );

        Assert.Equal(
            ["1,0 1×1", "1,1 1×1", "1,2 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1", "3,0 1×1", "3,1 1×1", "3,2 1×1"],
            Cells(document)[3..]
        );
    }

    [Fact]
    public void Between_shaded_rows_a_row_is_one_also_where_the_lines_of_its_first_cell_are_short()
    {
        // Lines that begin with 3 look like numbers of rows.
        GlyphRun[] Lines(string state, string rest, double y) =>
            [.. Row(state, "学习", "制定", y), .. Row(rest, "不深", "计划", y + 14), Run("3处", 200, y + 28)];
        var shades = new[] { new Box(50, 94, 450, 116), new Box(50, 160, 450, 204), new Box(50, 248, 450, 292) }.SelectMany(Ruling.Shade);
        var document = Placed(
            [.. shades],
            [
                .. Row("状态", "问题", "措施", 105),
                .. Lines("整改", "到位", 124),
                .. Lines("尚未", "整改", 168),
                .. Lines("整改", "到位", 212),
                .. Lines("尚未", "整改", 256),
            ]
        );

        Assert.Equal(
            [0, 0, 0, .. Enumerable.Repeat(1, 7), .. Enumerable.Repeat(2, 7), .. Enumerable.Repeat(3, 7), .. Enumerable.Repeat(4, 7)],
            document.Pages[0].Runs.Select(run => run.Cell!.Row)
        );
    }

    [Fact]
    public void Below_the_headings_that_a_page_repeats_the_rest_of_a_row_is_no_caption()
    {
        var shades = new[] { new Box(50, 94, 450, 116), new Box(50, 138, 450, 160), new Box(50, 182, 450, 204) }.SelectMany(Ruling.Shade);
        var document = Placed(
            [.. shades],
            [
                .. Row("状态", "问题", "措施", 105),
                Run("计划", 350, 127),
                .. Row("整改", "台账", "补登", 149),
                .. Row("整改", "巡河", "终端", 171),
                .. Row("尚未", "水费", "追缴", 193),
            ]
        );

        Assert.Equal("1,2 1×1", Cells(document)[3]);
        Assert.Same(document.Pages[0].Runs[0].Cell!.Grid, document.Pages[0].Runs[^1].Cell!.Grid);
    }

    [Fact]
    public void Two_tables_of_a_page_are_parted_by_the_caption_between_them()
    {
        var document = Placed(
            [.. Across([100, 130, 160, 200, 230, 260], 50, 450)],
            [
                .. Row("序号", "问题", "措施", 115),
                .. Row("1", "台账", "补登", 145),
                Run("表二", 250, 180),
                .. Row("序号", "问题", "措施", 215),
                .. Row("1", "巡河", "终端", 245),
            ]
        );

        Assert.Null(document.Pages[0].Runs[6].Cell);
        Assert.NotSame(document.Pages[0].Runs[0].Cell!.Grid, document.Pages[0].Runs[7].Cell!.Grid);
    }

    [Fact]
    public void A_table_that_the_page_ends_has_no_last_line()
    {
        var document = Placed(
            [.. Across([100, 130], 50, 450)],
            [.. Row("序号", "问题", "措施", 115), .. Row("1", "台账", "补登", 145), .. Row("2", "巡河", "终端", 175)]
        );

        Assert.Equal([0, 0, 0, 1, 1, 1, 2, 2, 2], document.Pages[0].Runs.Select(run => run.Cell!.Row));
    }
}
