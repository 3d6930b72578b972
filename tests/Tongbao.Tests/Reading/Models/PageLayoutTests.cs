using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Pages on which every character is a square of 40 pixels.</summary>
public class PageLayoutTests
{
    private const int Em = 40;

    [Fact]
    public void Lines_are_found_from_top_to_bottom_and_columns_apart()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
        {
            Draw(page, 100, 100 + (80 * line), 12);
            Draw(page, 900, 100 + (80 * line), 12);
        }

        var layout = PageLayout.Of(page);

        Assert.Equal(12, layout.Lines.Count);
        Assert.Equal([100, 900], layout.Lines.Select(line => line.Left).Distinct().Order());
    }

    [Fact]
    public void A_stroke_that_is_longer_than_a_dash_is_taken_out_and_kept_as_a_ruling()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 100, 100 + (80 * line), 20);
        Fill(page, 100, 150, 800, 3);
        var layout = PageLayout.Of(page);

        Assert.Equal(new TextBox(100, 150, 900, 153), Assert.Single(layout.Strokes));
        Assert.Equal(GreyPicture.White, layout.Page.Row(151)[500]);
        Assert.Equal(6, layout.Lines.Count);
    }

    [Fact]
    public void A_mark_in_the_margin_is_no_part_of_its_line()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 200, 100 + (80 * line), 20);
        Fill(page, 120, 180, 30, 36);

        Assert.All(PageLayout.Of(page).Lines, line => Assert.Equal(200, line.Left));
    }

    [Fact]
    public void A_word_and_a_comma_before_the_indent_are_text()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 192, 100 + (80 * line), 20);
        Fill(page, 100, 180, Em, Em);
        Fill(page, 146, 212, 10, 14);

        Assert.Single(PageLayout.Of(page).Lines, line => line.Left == 100);
    }

    [Fact]
    public void A_word_and_a_comma_where_short_lines_begin_are_text_on_a_page_that_leans()
    {
        const double lean = 0.03;
        var page = GreyPicture.Blank(1800, 1400);
        for (var line = 0; line < 12; line++)
            Draw(page, line % 2 == 0 ? 220 : 330, 100 + (80 * line), line % 2 == 0 ? 1 : 20, lean);
        Draw(page, 220, 1140, 1, lean);
        Draw(page, 330, 1140, 20, lean);

        Assert.True(PageLayout.Of(page).Lines[^1].Left < 220);
    }

    [Fact]
    public void Lines_whose_characters_are_broken_to_pieces_are_found()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 200, 100 + (80 * line), 20);
        // White grid lines through all of them.
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                if ((x - 200) % (Em + 6) % 8 >= 6 || (y - 100) % 80 % 8 >= 6)
                    Fill(page, x, y, 1, 1, GreyPicture.White);
            }
        }

        var layout = PageLayout.Of(page);

        Assert.Equal(6, layout.Lines.Count);
        Assert.All(layout.Lines, line => Assert.InRange(line.Height, Em - 4, Em + 4));
    }

    [Fact]
    public void A_low_numeral_and_a_low_mark_before_a_heading_are_part_of_it()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, line == 2 ? 200 : 100, 100 + (80 * line), 20);
        // 二、 with 58 pixels from its numeral to the first tall character.
        Fill(page, 106, 272, 36, 4);
        Fill(page, 104, 292, 38, 4);
        Fill(page, 152, 290, 10, 12);

        Assert.Contains(PageLayout.Of(page).Lines, line => line.Left == 104);
    }

    [Fact]
    public void A_low_numeral_before_a_character_of_low_parts_is_part_of_its_line()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, line == 2 ? 246 : 100, 100 + (80 * line), 19);
        // 三、 and a character in three parts, each less than half as high as a tall one.
        foreach (var y in (int[])[262, 278, 294])
            Fill(page, 106, y, 38, 4);
        Fill(page, 152, 290, 12, 12);
        foreach (var y in (int[])[260, 275, 290])
            Fill(page, 200, y, Em, 10);

        Assert.Contains(PageLayout.Of(page).Lines, line => line.Left == 106);
    }

    [Fact]
    public void A_last_word_of_low_pieces_is_a_line()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 100, 100 + (80 * line), 20);
        foreach (var y in (int[])[580, 592, 604, 616])
            Fill(page, 104, y, 30, 4);

        Assert.Contains(PageLayout.Of(page).Lines, line => line.Left == 104 && line.Height >= Em * 0.9);
    }

    [Fact]
    public void A_last_word_that_is_in_two_pieces_is_as_high_as_both()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 100, 100 + (80 * line), 20);
        Fill(page, 110, 582, 14, 3);
        Fill(page, 100, 592, Em, 28);

        Assert.Equal(38, PageLayout.Of(page).Lines[^1].Height);
    }

    [Fact]
    public void Characters_that_touch_are_part_of_their_line()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 100, 100 + (80 * line), 20);
        Fill(page, 100, 265, 6 * Em, 30);

        Assert.All(PageLayout.Of(page).Lines, line => Assert.Equal(100, line.Left));
    }

    [Fact]
    public void Ticks_above_each_other_are_no_column()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var line = 0; line < 6; line++)
            Draw(page, 200, 100 + (80 * line), 20);
        // Two between lines, one beside a line.
        foreach (var y in (int[])[150, 310, 420])
            Fill(page, 85, y, 30, 24);

        Assert.DoesNotContain(PageLayout.Of(page).Lines, line => line.Left == 85 && line.Blobs.Count > 1);
    }

    [Fact]
    public void The_numbers_of_a_ledger_are_no_marks_and_no_line_runs_across_a_cell()
    {
        var page = GreyPicture.Blank(1600, 800);
        for (var row = 0; row < 6; row++)
        {
            Fill(page, 128, 110 + (80 * row), 20, 30);
            Draw(page, 200, 100 + (80 * row), 10);
            Draw(page, 700, 100 + (80 * row), 10);
        }

        // Rows of one line: from rule to rule an edge is shorter than other strokes down.
        for (var row = 0; row <= 6; row++)
            Fill(page, 100, 80 + (80 * row), 1100, 3);
        foreach (var x in (int[])[100, 176, 680, 1197])
            Fill(page, x, 80, 3, 480);

        var lefts = PageLayout.Of(page).Lines.Select(line => line.Left).ToList();

        Assert.Equal(18, lefts.Count);
        Assert.Equal([128, 200, 700], lefts.Distinct().Order());
    }

    [Fact]
    public void A_page_on_its_side_has_its_characters_closer_together_down_the_page()
    {
        var page = GreyPicture.Blank(1600, 1600);
        for (var line = 0; line < 12; line++)
            Draw(page, 200, 100 + (80 * line), 20);

        Assert.False(Direction.IsSideways(Blobs.Of(InkMap.Of(page))));
        Assert.True(Direction.IsSideways(Blobs.Of(InkMap.Of(Tongbao.Recognition.Cleaning.Turning.Quarters(page, 1)))));
    }

    private static void Draw(GreyPicture page, int left, int top, int count, double lean = 0)
    {
        for (var i = 0; i < count; i++)
        {
            var x = left + (i * (Em + 6));
            Fill(page, (int)(x - (lean * top)), (int)(top + (lean * x)), Em, Em);
        }
    }

    private static void Fill(GreyPicture page, int left, int top, int width, int height, byte level = 0)
    {
        for (var y = top; y < top + height; y++)
            page.Row(y).Slice(left, width).Fill(level);
    }
}
