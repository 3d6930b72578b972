using Tongbao.Documents;
using Tongbao.Documents.Tagged;
using Tongbao.Reading;
using Tongbao.Vocabulary;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Cells that a page breaks, where something tells them besides their words.</summary>
public class PageBreakTests
{
    private static readonly double[] Columns = [40, 120, 280, 420];

    // Calc paints a merged cell on both pages: here 作风建设 is above the edge, and hidden.
    private static SourcePage Second =>
        Page(
            2,
            Lines(40, 120, 80),
            [
                Hidden("作风建设", 80, 30),
                Run("方面", 80, 60),
                Run("巡河不实", 200, 60),
                Run("终端", 350, 60),
                .. Row("队伍", "缺岗", "招聘", 100),
            ]
        );

    [Fact]
    public void A_merged_cell_that_two_pages_paint_is_one_and_its_words_count_once()
    {
        // Calc paints 作风建设 / 方面 on both pages; what the edge of the first cuts off is hidden there.
        var first = Page(1, Lines(680, 760), [.. Row("作风建设", "台账不全", "补登", 720), Hidden("方面", 80, 770)]);

        var runs = Place(first, Second);

        Assert.Equal("作风建设方面", Words(runs, runs[0].Cell));
        Assert.Equal((0, 2), (runs[0].Cell!.Row, runs[0].Cell!.RowSpan));
    }

    [Fact]
    public void Words_that_are_seen_on_both_pages_are_set_aside_on_the_second()
    {
        var first = Page(1, Lines(680, 760), [Run("作风建设", 80, 710), .. Row("方面", "台账不全", "补登", 740)]);

        var runs = Place(first, Second);

        Assert.Equal("作风建设方面", Words(runs, runs[0].Cell));
        Assert.Equal(FurnitureKind.Overprint, Assert.Single(runs, run => run.Text == "方面" && run.Cell is null).Aside);
    }

    [Fact]
    public void Tags_tell_that_a_row_goes_on_where_its_words_do_not()
    {
        // 1.台账不全 … The first line of the second page looks like another problem.
        var first = Page(1, Lines(680, 760), [.. Row("水利股", "1.台账", "补登", 720)]);
        var second = Page(2, Lines(40, 120, 80), [Run("不全", 200, 60), .. Row("水政股", "2.巡河", "终端", 100)]);

        var table = new TaggedTable();
        table.Rows.AddRange([
            .. Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, 3).Select(_ => new TaggedCell(table, 1, 1)).ToList()),
        ]);
        var runs = Place(Tagged(first, table.Rows[0]), Tagged(second, [table.Rows[0][1], .. table.Rows[1]]));

        Assert.Equal("1.台账不全", Words(runs, runs[1].Cell));
        Assert.Equal(1, runs[^1].Cell!.Row);
    }

    [Fact]
    public void A_number_that_the_page_breaks_tells_that_its_row_goes_on()
    {
        // 问题 | 3 prints what 问题1 and 问题2 do.
        var first = Page(
            1,
            Lines(600, 760, 640, 680, 720),
            [
                .. Row("事项", "问题", "措施", 620),
                .. Row("问题1", "账目", "核对", 660),
                .. Row("问题2", "缺岗", "招聘", 700),
                .. Row("问题", "台账", "补登", 740),
            ]
        );
        var second = Page(2, Lines(40, 120, 80), [.. Row("3", "不全", "台账", 60), .. Row("问题4", "巡河", "终端", 100)]);

        var runs = Place(first, second);

        Assert.Equal(["问题3", "台账不全", "补登台账"], runs.Skip(9).Take(3).Select(run => Words(runs, run.Cell)));
        Assert.Equal(4, runs[^1].Cell!.Row);
    }

    private static List<GlyphRun> Place(params SourcePage[] pages) =>
        [.. RuledTables.Place(new SourceDocument("application/pdf", pages), new ParseOptions().Rules).Pages.SelectMany(page => page.Runs)];

    private static Ruling[] Lines(double top, double bottom, params double[] between) =>
        [.. Across([top, .. between, bottom], Columns[0], Columns[^1]), .. Down(Columns, top, bottom)];

    private static GlyphRun Hidden(string text, double x, double y) => Run(text, x, y) with { Aside = FurnitureKind.Hidden };

    private static string Words(List<GlyphRun> runs, GridCell? cell) =>
        string.Concat(runs.Where(run => run.Cell is not null && run.Cell == cell).Select(run => run.Text));

    private static SourcePage Tagged(SourcePage page, IReadOnlyList<TaggedCell> cells) =>
        page with
        {
            Runs = [.. page.Runs.Select((run, i) => run with { Mark = i })],
            TaggedCells = cells.Index().ToDictionary(cell => cell.Index, cell => cell.Item),
        };
}
