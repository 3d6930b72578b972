using Tongbao.Documents;
using Tongbao.Reading;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Tables found by the lines of a page.</summary>
public class RuledTablesTests
{
    // 100, 200, 300 are edges of columns, 100, 130, 160 of rows.
    private static readonly double[] X = [100, 200, 300];
    private static readonly double[] Y = [100, 130, 160];

    [Fact]
    public void Lines_that_cross_make_cells_and_each_run_goes_to_the_cell_of_its_middle()
    {
        var document = Placed(
            [.. Across(Y, 100, 300), .. Down(X, 100, 160)],
            Run("序号", 150, 115),
            Run("问题", 250, 115),
            Run("1", 150, 145),
            Run("台账", 250, 145)
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"], Cells(document));
    }

    [Fact]
    public void Dashes_and_double_edges_are_one_line()
    {
        var dashes = Enumerable.Range(0, 50).Select(i => new Ruling(true, 130, 100 + (4 * i), 102 + (4 * i)));
        var document = Placed(
            [.. Across([100, 160], 100, 300), .. dashes, .. Down(X, 100, 160), .. Down([201.5], 100, 160)],
            Run("甲", 150, 115),
            Run("乙", 250, 115),
            Run("丙", 150, 145),
            Run("丁", 250, 145)
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"], Cells(document));
    }

    [Fact]
    public void Neighbours_without_a_line_between_them_are_one_cell()
    {
        var document = Placed(
            [.. Across([100, 160], 100, 300), new Ruling(true, 130, 200, 300), .. Down(X, 100, 160)],
            Run("甲", 150, 140),
            Run("乙", 250, 115),
            Run("丙", 250, 145)
        );

        Assert.Equal(["0,0 2×1", "0,1 1×1", "1,1 1×1"], Cells(document));
    }

    [Fact]
    public void Words_just_below_a_cell_without_a_lower_line_are_in_it()
    {
        var document = Placed(
            [.. Across([100, 130], 100, 300), new Ruling(true, 160, 200, 300), .. Down(X, 100, 160)],
            Run("问题", 150, 115),
            Run("措施", 250, 115),
            Run("台账", 150, 145),
            Run("补登", 250, 145),
            Run("不全", 150, 162),
            Run("附注", 250, 162)
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1", "1,0 1×1", "none"], Cells(document));
    }

    [Fact]
    public void Open_sides_end_where_the_lines_across_do()
    {
        var document = Placed(
            [.. Across(Y, 100, 300), .. Down([200], 100, 160), .. Down([260], 100, 160)],
            Run("甲", 150, 115),
            Run("乙", 230, 115),
            Run("丙", 280, 115)
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1"], Cells(document));
    }

    [Fact]
    public void A_box_around_text_is_no_table()
    {
        var document = Placed([.. Across([100, 160], 100, 300), .. Down([100, 300], 100, 160)], Run("甲", 150, 115), Run("乙", 250, 145));

        Assert.All(document.Pages[0].Runs, run => Assert.Null(run.Cell));
    }

    [Fact]
    public void A_row_that_the_page_breaks_goes_on_in_its_own_cells()
    {
        var first = Page(
            1,
            [.. Across([700, 730], 100, 300), .. Down(X, 700, 760)],
            Run("序号", 150, 715),
            Run("问题", 250, 715),
            Run("1", 150, 745),
            Run("台账", 250, 745)
        );
        var second = Page(
            2,
            [.. Across([80, 110], 100, 300), .. Down(X, 50, 110)],
            Run("不全", 250, 65),
            Run("2", 150, 95),
            Run("巡河", 250, 95)
        );

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        var cell = document.Pages[0].Runs[3].Cell;
        Assert.NotNull(cell);
        Assert.Same(cell, document.Pages[1].Runs[0].Cell);
        // The rest is no row.
        Assert.Equal(2, document.Pages[1].Runs[1].Cell!.Row);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(120, false)]
    public void A_page_may_begin_with_a_name_whose_value_is_empty(double top, bool isRow)
    {
        var first = Page(
            1,
            [.. Across([700, 730, 760], 100, 300), .. Down(X, 700, 760)],
            Run("问题", 150, 715),
            Run("台账不全", 250, 715),
            Run("措施", 150, 745),
            Run("补登", 250, 745)
        );
        var second = Page(
            2,
            [.. Across([top, top + 30], X[0], X[^1]), .. Down(X, top, top + 30)],
            Run("下一步", 150, top + 15),
            Run(
                "以下是本局另一件事的说明，与上表无关，写在表格的上方，它比一页的书眉长得多，谁也不会把它看成书眉。",
                250,
                top == 50 ? 300 : 80
            )
        );

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        Assert.Equal(isRow ? 2 : null, document.Pages[1].Runs[0].Cell?.Row);
    }

    [Fact]
    public void A_row_goes_on_below_both_rows_of_headings_that_the_next_page_repeats()
    {
        double[] columns = [100, 150, 300, 450];
        GlyphRun[] Heads(double y) =>
            [Run("清单", 200, y), Run("任务", 375, y), Run("序号", 125, y + 30), Run("问题", 225, y + 30), Run("措施", 375, y + 30)];
        IEnumerable<Ruling> Lines(double top, double bottom) =>
            [
                .. Down([100, 300, 450], top, bottom),
                .. Down([150], top + 30, bottom),
                .. Across([top, top + 30, top + 60], columns[0], columns[^1]),
            ];
        var first = Page(1, [.. Lines(650, 760)], [.. Heads(665), Run("1", 125, 735), Run("台账", 225, 735), Run("补登", 375, 735)]);
        var second = Page(
            2,
            [.. Lines(50, 170), .. Across([140, 170], columns[0], columns[^1])],
            [.. Heads(65), Run("不全", 225, 125), Run("2", 125, 155), Run("巡河", 225, 155), Run("巡查", 375, 155)]
        );

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        var cell = document.Pages[0].Runs.Single(run => run.Text == "台账").Cell;
        Assert.NotNull(cell);
        Assert.Same(cell, document.Pages[1].Runs.Single(run => run.Text == "不全").Cell);
    }

    [Fact]
    public void Lines_across_a_page_of_prose_are_no_table()
    {
        var document = Placed(
            [.. Across([100, 130, 160], 50, 450)],
            Run("根据统一部署现将整改情况通报如下", 200, 115),
            Run("一、组织领导", 120, 145)
        );

        Assert.All(document.Pages[0].Runs, run => Assert.Null(run.Cell));
    }

    [Fact]
    public void Dots_in_a_row_are_a_line()
    {
        var dots = X.SelectMany(x => Enumerable.Range(0, 40).Select(i => new Ruling(true, 100 + (1.5 * i), x, x)))
            .Concat(Y.SelectMany(y => Enumerable.Range(0, 134).Select(i => new Ruling(true, y, 100 + (1.5 * i), 100 + (1.5 * i)))));
        var document = Placed([.. dots], Run("甲", 150, 115), Run("乙", 250, 115), Run("丙", 150, 145), Run("丁", 250, 145));

        Assert.Equal(["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"], Cells(document));
    }

    [Fact]
    public void A_numbered_row_on_the_next_page_goes_on_with_the_group_and_not_with_the_row()
    {
        var first = Page(
            1,
            [.. Across([670, 700, 760], 100, 300), new Ruling(true, 730, 150, 300), .. Down([100, 150, 200, 300], 670, 760)],
            [
                Run("类", 125, 685),
                Run("序", 175, 685),
                Run("问题", 250, 685),
                Run("政", 125, 730),
                Run("1", 175, 715),
                Run("台账", 250, 715),
            ]
        );
        var (third, fourth) = (Run("2", 175, 745), Run("巡河", 250, 745));
        first = first with { Runs = [.. first.Runs, third, fourth] };
        var second = Page(
            2,
            [.. Across([50, 80], 100, 300), .. Down([100, 150, 200, 300], 50, 80)],
            Run("3", 175, 65),
            Run("水费", 250, 65)
        );

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        Assert.Equal(3, document.Pages[1].Runs[0].Cell!.Row);
        Assert.Equal(3, document.Pages[0].Runs[3].Cell!.RowSpan);
    }

    [Fact]
    public void A_merged_cell_whose_words_the_page_breaks_goes_on_where_the_others_of_its_column_end_alike()
    {
        GlyphRun[] Line(string number, string problem, double y) => [Run(number, 185, y), Run(problem, 250, y)];
        var first = Page(
            1,
            [.. Across([580, 610, 640, 670, 700], 100, 300), .. Down([100, 170, 200, 300], 580, 700)],
            [
                Run("类", 135, 595),
                Run("序", 185, 595),
                Run("问题", 250, 595),
                Run("政治方面", 135, 625),
                .. Line("1", "台账", 625),
                Run("作风方面", 135, 655),
                .. Line("2", "巡河", 655),
                Run("基层组织", 135, 685),
                .. Line("3", "水费", 685),
            ]
        );
        var second = Page(
            2,
            [.. Across([50, 80], 100, 300), .. Down([100, 170, 200, 300], 50, 80)],
            [Run("方面", 135, 65), .. Line("4", "招标", 65)]
        );

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        Assert.Same(document.Pages[0].Runs[9].Cell, document.Pages[1].Runs[0].Cell);
        Assert.Equal(4, document.Pages[1].Runs[1].Cell!.Row);
    }

    [Fact]
    public void A_page_that_is_a_drawing_has_no_table()
    {
        var pieces = Enumerable
            .Range(0, 100_000)
            .Select(i => new Ruling(i % 2 == 0, (i * 37) % 5000, (i * 11) % 500, ((i * 11) % 500) + 20));

        var document = Placed([.. pieces], Run("甲", 150, 115));

        Assert.Null(document.Pages[0].Runs[0].Cell);
    }

    [Theory]
    [InlineData(100, 50, 300, 51, true)]
    [InlineData(100, 50, 101, 300, false)]
    public void A_thin_box_is_a_line_along_its_length(double left, double top, double right, double bottom, bool isHorizontal) =>
        Assert.Equal(isHorizontal, Ruling.Of(new Box(left, top, right, bottom))!.Value.IsHorizontal);

    [Fact]
    public void A_box_that_is_an_area_is_no_line() => Assert.Null(Ruling.Of(new Box(100, 100, 200, 120)));
}
