using Tongbao.Documents;
using Tongbao.Reading;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Tables whose lines fall into pieces: open sides, headings ruled otherwise than rows, tables over pages.</summary>
public class StackedFramesTests
{
    [Fact]
    public void A_row_over_open_sides_parts_no_table()
    {
        var document = Placed(
            [.. Across([100, 130, 160, 190, 220], 50, 450), .. Down([120, 280], 100, 130), .. Down([120, 280], 160, 220)],
            [
                .. Row("序号", "问题", "措施", 115),
                Run("一、政治建设方面", 250, 145),
                .. Row("1", "学习", "制定", 175),
                .. Row("2", "台账", "补登", 205),
            ]
        );

        Assert.Equal(
            ["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×3", "2,0 1×1", "2,1 1×1", "2,2 1×1", "3,0 1×1", "3,1 1×1", "3,2 1×1"],
            Cells(document)
        );
    }

    [Fact]
    public void The_same_headings_below_a_caption_are_those_of_another_table()
    {
        var document = Placed(
            [.. Across([100, 130, 160, 190, 220, 250], 50, 450), .. Down([120, 280], 100, 160), .. Down([120, 280], 190, 250)],
            [
                .. Row("序号", "问题", "措施", 115),
                .. Row("1", "学习", "制定", 145),
                Run("二、组织建设方面", 250, 175),
                .. Row("序号", "问题", "措施", 205),
                .. Row("2", "台账", "补登", 235),
            ]
        );
        var grids = document.Pages[0].Runs.Select(run => run.Cell?.Grid).OfType<Grid>().Distinct();

        Assert.Equal(2, grids.Count());
    }

    [Fact]
    public void Headings_ruled_both_ways_give_their_columns_to_rows_ruled_along_the_page()
    {
        var document = Placed(
            [.. Across([100, 130, 160, 190], 50, 450), .. Down([50, 120, 280, 450], 100, 130)],
            [.. Row("序号", "问题", "措施", 115), .. Row("1", "学习", "制定", 145), .. Row("2", "台账", "补登", 175)]
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×1", "1,1 1×1", "1,2 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1"], Cells(document));
    }

    [Fact]
    public void Cells_shaded_one_by_one_show_where_columns_end()
    {
        var shades = new (double Left, double Right)[] { (50, 120), (120, 280), (280, 450) }.SelectMany(cell =>
            Ruling.Shade(new Box(cell.Left, 100, cell.Right, 130))
        );
        var document = Placed(
            [.. shades, .. Across([130, 160, 190], 50, 450)],
            // The words of the second column reach up to those of the third.
            [.. Row("序号", "问题", "措施", 115), Run("1", 70, 145), Run("学习不够深入不够", 231, 145), Run("制定", 300, 145)]
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 1×1", "1,1 1×1", "1,2 1×1"], Cells(document));
    }

    [Fact]
    public void A_head_and_a_foot_of_both_pages_part_no_table()
    {
        var (first, second) = TwoPages(
            [Run("11/30/26 某某县水务局关于整改情况的一览表和说明", 250, 30), Run("https://notice.example.com/a.html 1/2", 250, 780)],
            [Run("11/30/26 某某县水务局关于整改情况的一览表和说明", 250, 30), Run("https://notice.example.com/a.html 2/2", 250, 780)]
        );

        Assert.Single(GridsOf(first, second));
    }

    [Fact]
    public void A_caption_that_ends_a_page_belongs_to_the_table_of_the_next()
    {
        var (first, second) = TwoPages([Run("二、组织建设方面", 250, 740)], Row("序号", "问题", "措施", 115), headingsAgain: true);

        Assert.Equal(2, GridsOf(first, second).Count());
    }

    private static (SourcePage First, SourcePage Second) TwoPages(GlyphRun[] onFirst, GlyphRun[] onSecond, bool headingsAgain = false)
    {
        double[] x = [50, 120, 280, 450];
        return (
            Page(
                1,
                [.. Across([640, 670, 700], 50, 450), .. Down(x, 640, 700)],
                [.. onFirst, .. Row("序号", "问题", "措施", 655), .. Row("1", "学习", "制定", 685)]
            ),
            Page(
                2,
                [.. Across(headingsAgain ? [100, 130, 160] : [130, 160], 50, 450), .. Down(x, headingsAgain ? 100 : 130, 160)],
                [.. onSecond, .. Row("2", "台账", "补登", 145)]
            )
        );
    }

    private static IEnumerable<Grid> GridsOf(params SourcePage[] pages) =>
        RuledTables
            .Place(new SourceDocument("application/pdf", pages), new ParseOptions().Rules)
            .Pages.SelectMany(page => page.Runs)
            .Select(run => run.Cell?.Grid)
            .OfType<Grid>()
            .Distinct();
}
