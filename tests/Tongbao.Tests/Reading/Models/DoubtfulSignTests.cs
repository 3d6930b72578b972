using System.Globalization;
using Tongbao.Recognition;
using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Signs of which the model is not sure, on a line of 40 pixels an em whose middle is at 0.</summary>
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
    [InlineData("、", 0.6, 6, 9, "，")]
    [InlineData("、", 0.6, 9, 6, "、")]
    [InlineData("、", 0.99, 6, 9, "、")]
    public void A_mark_is_of_the_kind_that_its_ink_looks_like(string read, double confidence, int width, int height, string expected)
    {
        var line = new Ink();
        for (var i = 0; i < 3; i++)
        {
            line.Sign("，", 1, 6, 10, 4);
            line.Sign("、", 1, 9, 6, 6);
        }

        line.Sign(read, confidence, width, height, height > width ? 4 : 6);

        Assert.Equal(expected, Marks.Judged([line.Read])[0].Characters[^1].Text);
    }

    [Theory]
    [InlineData(0.6, 3, "—")]
    [InlineData(0.6, 6, "一")]
    [InlineData(0.99, 3, "一")]
    public void A_stroke_that_is_thinner_than_those_of_its_page_is_a_dash(double confidence, int height, string expected)
    {
        var line = new Ink();
        for (var i = 0; i < 3; i++)
            line.Sign("一", 1, 38, 6, 0);
        line.Sign("一", confidence, 38, height, 0);

        Assert.Equal(expected, Dashes.Judged([line.Read])[0].Characters[^1].Text);
    }

    private sealed class Ink
    {
        private readonly PrintedLine _line = new();
        private readonly List<SeenCharacter> _characters = [];

        public ReadLine Read
        {
            get
            {
                // Two tall pieces beside it say how high its characters are.
                Put(-160, -20, 40, 40);
                Put(-110, -20, 40, 40);
                _line.Fit(40);
                return new ReadLine(_line, _characters);
            }
        }

        public void Sign(string text, double confidence, int width, int height, int top)
        {
            var centre = 60 * _characters.Count;
            Put(centre - (width / 2), top, width, height);
            _characters.Add(new SeenCharacter(text, centre, confidence));
        }

        private void Put(int left, int top, int width, int height) =>
            _line.Take(
                new Blob
                {
                    Left = left,
                    Top = top,
                    Right = left + width,
                    Bottom = top + height,
                }
            );
    }
}
