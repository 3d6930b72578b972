using System.Globalization;
using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Ink;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Signs of which the model is not sure, on a line of 40 pixels an em.</summary>
public class DoubtfulSignTests
{
    [Theory]
    [InlineData("〔:40 2:99 0:99 2:99 4:99 ）:25 7:99", "〔2024〕7")]
    [InlineData("（:40 2:99 0:99 2:99 4:99 ）:25 7:99", "〔2024〕7")]
    [InlineData("[:40 2:99 0:99 2:99 4:99 ):99", "〔2024〕")]
    [InlineData("（:99 2:99 0:99 2:99 4:99 ）:99 7:99", "（2024）7")]
    [InlineData("（:40 2:99 0:99 2:99 4:99 ）:99 的:99", "（2024）的")]
    [InlineData("（:40 2:99 0:99 4:99 ）:25 7:99", "（204）7")]
    public void Brackets_around_the_year_of_a_document_number_are_those_of_the_standard(string seen, string expected) =>
        Assert.Equal(expected, Text(YearBrackets.Judged([Line(seen)])));

    [Fact]
    public void Brackets_around_a_year_are_known_where_the_line_ends_between_them() =>
        Assert.Equal("〔2024〕7", Text(YearBrackets.Judged([Line("【:40 2:99 0:99"), Line("2:99 4:99 ）:95 7:99")])));

    [Fact]
    public void A_bracket_of_a_year_may_be_read_as_something_else()
    {
        var line = Line("（:60 2:99 0:99 2:99 4:99 1:40 7:99");
        line = line with { Characters = [.. line.Characters.Select(c => c.Confidence > 0.5 ? c : c with { Rivals = [("）", 0.3)] })] };

        Assert.Equal("〔2024〕7", Text(YearBrackets.Judged([line])));
    }

    [Theory]
    [InlineData(36, "〔2024〕")]
    [InlineData(24, "﹝2024﹞")]
    public void Low_brackets_of_a_year_are_of_the_small_form(int height, string expected)
    {
        var line = new InkedLine { Step = 24 };
        foreach (var sign in "（2024）")
            line.Sign($"{sign}", 0.8, char.IsAsciiDigit(sign) ? 16 : 4, char.IsAsciiDigit(sign) ? 28 : height, -height / 2);

        Assert.Equal(expected, Text(YearBrackets.Judged([line.Read])));
    }

    [Theory]
    [InlineData("、", 0.6, 6, 10, "，")]
    [InlineData("、", 0.6, 9, 6, "、")]
    [InlineData("、", 0.6, 12, 14, "、")]
    public void A_mark_is_of_the_kind_that_its_ink_looks_like(string read, double confidence, int width, int height, string expected)
    {
        var line = new InkedLine();
        for (var i = 0; i < 3; i++)
        {
            line.Sign("，", 1, 6, 10, 4);
            line.Sign("、", 1, 9, 6, 6);
        }

        line.Sign(read, confidence, width, height, height > width ? 4 : 6);

        Assert.Equal(expected, LastMarkOf(line));
    }

    [Fact]
    public void A_semicolon_is_known_by_colons_and_commas()
    {
        var line = new InkedLine();
        for (var i = 0; i < 3; i++)
        {
            line.Sign("，", 1, 6, 10, 4);
            line.Sign("：", 1, (6, 6, -4), (6, 6, 4));
        }

        line.Sign("：", 0.6, (6, 6, -4), (6, 10, 4));

        Assert.Equal("；", LastMarkOf(line));
    }

    [Theory]
    [InlineData(8, -1, true)]
    [InlineData(8, 1, false)]
    [InlineData(7, -1, false)]
    public void A_mark_is_compared_with_how_far_all_sure_ones_are_from_another_kind(int sure, double here, bool speaks)
    {
        var colon = KindOf(sure, 4, 10);
        var other = KindOf(3, 4, 14);

        Assert.Equal(speaks, colon.Against(other, here) > 0);
    }

    [Fact]
    public void A_point_behind_a_word_is_the_mark_that_its_ink_looks_like()
    {
        var line = new InkedLine();
        for (var i = 0; i < 3; i++)
        {
            line.Sign("，", 1, 6, 10, 4);
            line.Sign("。", 1, 9, 9, 6);
        }

        line.Sign("改", 1, 38, 38, -19);
        line.Sign("．", 0.8, 9, 9, 6);

        Assert.Equal("。", LastMarkOf(line));
    }

    [Theory]
    [InlineData("改:99 ：:97 （:99 2:99 ）:99", "改；（2）")]
    [InlineData("改:99 ：:97 二:99 是:99", "改；二是")]
    [InlineData("改:99 ：:97 （:99 1:99 ）:99", "改：（1）")]
    [InlineData("改:99 ：:97 一:99 是:99", "改：一是")]
    public void No_colon_stands_before_a_later_member_of_a_list(string seen, string expected) =>
        Assert.Equal(expected, Text(ListMarks.Judged([Line(seen)])));

    [Fact]
    public void Marks_are_judged_by_those_of_all_pages()
    {
        var (first, second) = (new InkedLine(), new InkedLine());
        for (var i = 0; i < 3; i++)
        {
            first.Sign("，", 1, 6, 10, 4);
            first.Sign("、", 1, 9, 6, 6);
        }

        second.Sign("、", 0.6, 6, 10, 4);
        ReadLine[] lines = [Signs.Inked(first.Read, first.Page), Signs.Inked(second.Read, second.Page)];

        Assert.Equal("，", Marks.Judged(lines)[1].Characters[^1].Text);
    }

    [Theory]
    [InlineData(0.6, 3, "—")]
    [InlineData(0.6, 6, "一")]
    [InlineData(0.99, 3, "一")]
    public void A_stroke_that_is_like_none_of_its_document_is_a_dash(double confidence, int height, string expected)
    {
        var line = new InkedLine();
        for (var i = 0; i < 4; i++)
            line.Sign("一", 1, 38, 6, 0);
        line.Sign("一", confidence, 38, height, 0);

        Assert.Equal(expected, Dashes.Judged([Signs.Inked(line.Read, line.Page)])[0].Characters[^1].Text);
    }

    [Theory]
    [InlineData(38, "一")]
    [InlineData(12, "-")]
    public void A_hyphen_as_long_as_a_character_is_a_stroke(int width, string expected)
    {
        var line = new InkedLine();
        line.Sign("账", 1, 38, 38, -19);
        line.Sign("-", 0.6, width, 6, 0);

        Assert.Equal(expected, Dashes.Judged([Signs.Inked(line.Read, line.Page)])[0].Characters[^1].Text);
    }

    [Fact]
    public void An_ordinal_is_no_dash()
    {
        var line = new InkedLine();
        for (var i = 0; i < 4; i++)
            line.Sign("一", 1, 38, 6, 0);
        line.Sign("一", 0.6, 38, 3, 0);
        line.Sign("是", 1, 38, 38, -19);

        Assert.Equal("一", Dashes.Judged([Signs.Inked(line.Read, line.Page)])[0].Characters[^2].Text);
    }

    // Bars from one row to another.
    private static MarkKind KindOf(int sure, int top, int bottom)
    {
        var pixels = new byte[MarkPicture.FullWidth * MarkPicture.FullHeight];
        pixels.AsSpan().Fill(GreyPicture.White);
        for (var y = top; y < bottom; y++)
            pixels.AsSpan((y * MarkPicture.FullWidth) + 6, 8).Clear();
        List<MarkPicture> pictures = [.. Enumerable.Repeat(new MarkPicture(pixels), sure)];
        return new MarkKind(MarkTemplate.Of(pictures), pictures);
    }

    private static ReadLine Line(string seen) =>
        new(
            new PrintedLine(),
            [
                .. seen.Split(' ')
                    .Select(
                        (sign, at) => new SeenCharacter(sign[..1], 40 * at, int.Parse(sign[2..], CultureInfo.InvariantCulture) / 100.0)
                    ),
            ]
        );

    private static string Text(IEnumerable<ReadLine> lines) =>
        string.Concat(lines.SelectMany(line => line.Characters).Select(character => character.Text));

    private static string LastMarkOf(InkedLine line) => Marks.Judged([Signs.Inked(line.Read, line.Page)])[0].Characters[^1].Text;
}
