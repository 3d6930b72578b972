using Tongbao.Documents;
using Tongbao.Lines;
using Tongbao.Reading.Recognition;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>Tesseract's words and the lines that come of them.</summary>
public class RecognisedPageTests
{
    /// <summary>An A4 page, as points.</summary>
    private static readonly SourcePage Page = new(1, 595, 842, []);

    [Fact]
    public void Words_become_a_line_with_the_size_of_its_characters_and_a_confidence_for_each()
    {
        var line = Assert.Single(
            Lines(
                """
                关于 100 100 66 32 91
                2024 170 100 66 32 43
                年 236 100 32 32 95
                整改 270 101 64 33 96
                """
            )
        );

        Assert.Equal("关于2024年整改", line.Text);
        Assert.Equal([91, 91, 43, 43, 43, 43, 95, 96, 96], line.Confidence);
        Assert.Equal(16, line.Size, 0.6);
    }

    [Fact]
    public void Words_whose_boxes_overlap_keep_their_order() =>
        Assert.Equal(
            "2024年4月8日",
            Assert
                .Single(
                    Lines(
                        """
                        2024 100 100 70 32 90
                        年 150 100 40 32 90
                        4 180 100 20 32 90
                        月 190 100 36 32 90
                        8 222 100 20 32 90
                        日 230 100 36 32 90
                        """
                    )
                )
                .Text
        );

    [Fact]
    public void A_label_that_was_read_in_two_pieces_on_one_line_is_one() =>
        Assert.Equal(
            ["整改结果：完成整改。", "整改措施：修订办法。"],
            Lines(
                    """
                    整改 100 100 64 32 90

                    结果 164 102 64 32 90
                    : 230 110 8 20 90
                    完成 260 101 64 32 90
                    整改。 324 101 90 32 90

                    整改 100 160 64 32 90
                    措施 164 160 64 32 90
                    : 230 170 8 20 90
                    修订 260 160 64 32 90
                    办法。 324 160 90 32 90
                    """
                )
                .Select(line => line.Text)
        );

    [Fact]
    public void A_speck_far_beside_a_line_does_not_make_its_characters_larger()
    {
        var line = Lines(
            """
            整改 100 100 64 32 90
            完成 164 100 64 32 90
            。 228 100 32 32 90
            r 1100 110 10 10 20
            """
        )[0];

        Assert.Equal("整改完成。 r", line.Text);
        Assert.Equal(16, line.Size, 1.0);
    }

    [Fact]
    public void Latin_words_stay_apart() =>
        Assert.Equal(
            "使用WPS Office软件",
            Assert
                .Single(
                    Lines(
                        """
                        使用 100 100 64 32 90
                        WPS 164 100 48 32 90
                        Office 226 100 96 32 90
                        软件 326 100 64 32 90
                        """
                    )
                )
                .Text
        );

    [Fact]
    public void A_page_that_was_turned_upright_has_its_other_size()
    {
        var turned = RecognisedGlyphs.Place(new RecognisedPage(1754, 1240, []), Page);

        Assert.Equal((842, 595), (turned.Width, turned.Height));
    }

    // A word a row: text, left, top, width, height, confidence. A blank row ends a line. At 150 dpi, as Tesseract sees it.
    private static List<Line> Lines(string rows)
    {
        var table = new List<string>
        {
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t1240\t1754\t-1\t",
        };
        var line = 1;
        foreach (var row in rows.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (row.Split(' ') is [var text, var left, var top, var width, var height, var confidence])
                table.Add($"5\t1\t1\t1\t{line}\t1\t{left}\t{top}\t{width}\t{height}\t{confidence}\t{text}");
            else
                line++;
        }

        using var reader = new StringReader(string.Join('\n', table));
        return GlyphLines.Read([RecognisedGlyphs.Place(TesseractTable.Read(reader), Page)], []);
    }
}
