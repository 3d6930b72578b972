namespace Tongbao.Tests.Reading.Pdf;

/// <summary>Lines of a page that may be edges of cells, in points from its upper left.</summary>
public class PageRulingsTests
{
    [Theory]
    [InlineData("10 300 m 210 300 l S", "— 100: 10–210")]
    [InlineData("10 300 m 10 100 l S", "| 10: 100–300")]
    [InlineData("10 300 200 0.5 re f", "— 99.75: 10–210")]
    [InlineData("10 300 m 210 300 l 209 301 l 10 301 l f", "— 99.5: 10–210")]
    [InlineData("10 200 100 100 re S", "— 100: 10–110, — 200: 10–110, | 10: 100–200, | 110: 100–200")]
    [InlineData("0 300 100 100 re W n 10 350 m 210 350 l S", "— 50: 10–100")]
    [InlineData("10 200 100 100 re f", "— 100: 10–110, — 200: 10–110")]
    public void Strokes_thin_boxes_and_shades_are_rulings(string content, string rulings) => Assert.Equal(rulings, Rulings(content));

    [Theory]
    [InlineData("10 300 m 210 350 l S")]
    [InlineData("10 300 m 60 301 160 301 210 300 c f")]
    [InlineData("0 0 m 200 0 l n")]
    public void Slanting_strokes_and_curves_are_none(string content) => Assert.Equal("", Rulings(content));

    [Fact]
    public void A_page_that_paints_more_than_a_table_has_no_rulings() =>
        Assert.Equal("", Rulings(string.Concat(Enumerable.Repeat("10 300 m 210 300 l S\n", 60_001))));

    [Fact]
    public void What_one_box_of_many_covers_is_set_aside()
    {
        var boxes = string.Concat(Enumerable.Range(0, 100).Select(i => $"{4 * i} 0 4 200 re f\n"));

        Assert.Equal("covered:A", new TinyPdf($"BT /F 12 Tf 20 300 Td (B) Tj 0 -200 Td (A) Tj ET\n{boxes}0 90 400 30 re f").Aside);
    }

    [Fact]
    public void Cells_that_keep_a_distance_from_each_other_make_a_table()
    {
        // Four boxes two points apart, and a frame around them, as browsers draw separate borders.
        var pdf = new TinyPdf(
            "10 200 204 104 re S 12 253 99 49 re S 113 253 99 49 re S 12 202 99 49 re S 113 202 99 49 re S "
                + "BT /F 12 Tf 20 280 Td (A) Tj 100 0 Td (B) Tj -100 -50 Td (C) Tj 100 0 Td (D) Tj ET"
        );
        var document = Tongbao.Reading.RuledTables.Place(new("application/pdf", [pdf.Read()]), new ParseOptions().Rules);

        Assert.Equal(
            ["A 0,0", "B 0,1", "C 1,0", "D 1,1"],
            document.Pages[0].Runs.Select(run => $"{run.Text} {run.Cell!.Row},{run.Cell.Column}")
        );
    }

    private static string Rulings(string content) =>
        string.Join(
            ", ",
            new TinyPdf(content)
                .Read()
                .Rulings.OrderByDescending(line => line.IsHorizontal)
                .ThenBy(line => line.Position)
                .Select(line => FormattableString.Invariant($"{(line.IsHorizontal ? '—' : '|')} {line.Position}: {line.Start}–{line.End}"))
        );
}
