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
    public void Brackets_around_the_year_of_a_document_number_are_those_of_the_standard(string seen, string expected)
    {
        var characters = seen.Split(' ')
            .Select((sign, at) => new SeenCharacter(sign[..1], 40 * at, int.Parse(sign[2..], CultureInfo.InvariantCulture) / 100.0))
            .ToList();

        Assert.Equal(expected, string.Concat(YearBrackets.Mended(characters).Select(character => character.Text)));
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

    private static string LastMarkOf(InkedLine line) => Marks.Judged([Signs.Inked(line.Read, line.Page)])[0].Characters[^1].Text;

    private sealed class InkedLine
    {
        /// <summary>Of the middle of the line, and of the first sign, on the page.</summary>
        private const int Middle = 60,
            First = 200;

        private readonly PrintedLine _line = new();
        private readonly List<SeenCharacter> _characters = [];

        public ReadLine Read
        {
            get
            {
                // Two tall pieces beside it say how high its characters are.
                Put(First - 160, Middle - 20, 40, 40);
                Put(First - 110, Middle - 20, 40, 40);
                _line.Fit(40);
                return new ReadLine(_line, _characters);
            }
        }

        public GreyPicture Page { get; } = GreyPicture.Blank(1000, 2 * Middle);

        public void Sign(string text, double confidence, int width, int height, int top) => Sign(text, confidence, (width, height, top));

        public void Sign(string text, double confidence, params (int Width, int Height, int Top)[] pieces)
        {
            var centre = First + (60 * _characters.Count);
            foreach (var (width, height, top) in pieces)
                Put(centre - (width / 2), Middle + top, width, height);
            _characters.Add(new SeenCharacter(text, centre, confidence));
        }

        private void Put(int left, int top, int width, int height)
        {
            _line.Take(
                new Blob
                {
                    Left = left,
                    Top = top,
                    Right = left + width,
                    Bottom = top + height,
                }
            );
            for (var y = top; y < top + height; y++)
                Page.Row(y).Slice(left, width).Clear();
        }
    }
}
