using Tongbao.Documents;
using Tongbao.Documents.Tagged;
using Tongbao.Reading;
using Tongbao.Vocabulary;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Tables that a tagged PDF says; marks count the runs of a page from 0.</summary>
public class TaggedTablesTests
{
    [Fact]
    public void Cells_are_those_that_the_file_says()
    {
        var page = Page(1, [], [.. Row("序号", "问题", "措施", 100), .. Row("1", "台账", "补登", 140), Run("巡河", 350, 180)]);

        var document = Place(
            [page],
            [
                [1, 1, 1],
                [2, 2, 1],
                [1],
            ],
            [0, 1, 2, 3, 4, 5, 6]
        );

        Assert.Equal(["0,0 1×1", "0,1 1×1", "0,2 1×1", "1,0 2×1", "1,1 2×1", "1,2 1×1", "2,2 1×1"], Cells(document));
    }

    [Fact]
    public void Tags_that_the_page_contradicts_are_not_believed()
    {
        // The file says that 台账 is to the right of 补登, which stands at its left.
        var page = Page(1, [], [Run("序号", 70, 100), Run("问题", 350, 100), Run("措施", 200, 100), .. Row("1", "台账", "补登", 140)]);

        var document = Place(
            [page],
            [
                [1, 1, 1],
                [1, 1, 1],
            ],
            [0, 1, 2, 3, 5, 4]
        );

        Assert.All(document.Pages[0].Runs, run => Assert.Null(run.Cell));
    }

    [Fact]
    public void A_table_with_other_text_in_its_midst_is_not_believed()
    {
        var page = Page(1, [], [.. Row("序号", "问题", "措施", 100), Run("其他", 200, 120), .. Row("1", "台账", "补登", 140)]);

        var document = Place(
            [page],
            [
                [1, 1, 1],
                [1, 1, 1],
            ],
            [0, 1, 2, -1, 3, 4, 5]
        );

        Assert.All(document.Pages[0].Runs, run => Assert.Null(run.Cell));
    }

    [Fact]
    public void A_row_goes_on_over_a_page_and_headings_that_the_page_repeats_are_set_aside()
    {
        var first = Page(1, [], [.. Row("序号", "问题", "措施", 700), .. Row("1", "台账", "补登", 740)]);
        var second = Page(2, [], [.. Row("序号", "问题", "措施", 60), Run("不全", 200, 100), .. Row("2", "巡河", "终端", 140)]);

        var document = Place(
            [first, second],
            [
                [1, 1, 1],
                [1, 1, 1],
                [1, 1, 1],
            ],
            [0, 1, 2, 3, 4, 5],
            [-1, -1, -1, 4, 6, 7, 8]
        );

        var runs = document.Pages[1].Runs;
        Assert.All(runs.Take(3), run => Assert.Equal(FurnitureKind.RepeatedHeading, run.Aside));
        Assert.Same(document.Pages[0].Runs[4].Cell, runs[3].Cell);
        Assert.Equal(2, runs[4].Cell!.Row);
    }

    [Fact]
    public void A_table_that_lines_draw_is_left_to_its_lines()
    {
        // The tags have the two last cells as one.
        var page = Page(
            1,
            [.. Across([80, 120, 160], 40, 420), .. Down([40, 120, 280, 420], 80, 160)],
            [.. Row("序号", "问题", "措施", 100), .. Row("1", "台账", "补登", 140)]
        );

        var document = Place(
            [page],
            [
                [1, 1, 1],
                [1, 1],
            ],
            [0, 1, 2, 3, 4, 4]
        );

        Assert.Equal("1,2 1×1", Cells(document)[5]);
    }

    // rows: for each cell how many rows it spans. marks: for each page and run its cell, counted from 0; -1 for none.
    private static SourceDocument Place(SourcePage[] pages, int[][] rows, params int[][] marks)
    {
        var table = new TaggedTable();
        table.Rows.AddRange(rows.Select(row => row.Select(span => new TaggedCell(table, span, 1)).ToList()));
        var cells = table.Rows.SelectMany(row => row).ToList();
        var tagged = pages.Zip(marks, (page, own) =>
            page with
            {
                Runs = [.. page.Runs.Select((run, i) => run with { Mark = i })],
                TaggedCells = own.Index().Where(mark => mark.Item >= 0).ToDictionary(mark => mark.Index, mark => cells[mark.Item]),
            }
        );
        return RuledTables.Place(new SourceDocument("application/pdf", [.. tagged]), new ParseOptions().Rules);
    }
}
