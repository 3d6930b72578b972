using Tongbao.Recognition.Ink;
using Tongbao.Recognition.Pages;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Level strokes between two characters of a line that is set solid.</summary>
public class StrokeTests
{
    private const int Em = 43,
        Gap = InkedLine.First + Em;

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("“-")]
    [InlineData("—")]
    public void All_that_is_read_of_one_stroke_is_one_character(string read)
    {
        var line = new InkedLine { Step = 2 * Em };
        line.Sign("统", 1, 38, 38, -19);
        for (var i = 0; i < read.Length; i++)
            line.Seen($"{read[i]}", 0.6, Gap - 8 + (16 * i));
        Close(line);
        line.Put(Gap - 18, InkedLine.Middle - 2, 36, 3);

        Assert.Equal("统一部", TextOf(line));
    }

    [Theory]
    [InlineData("“", 0.6)]
    [InlineData("-", 0.6)]
    public void A_sign_without_a_stroke_is_what_is_read(string read, double confidence)
    {
        var line = new InkedLine { Step = 2 * Em };
        line.Sign("统", 1, 38, 38, -19);
        line.Seen(read, confidence, Gap);
        Close(line);
        line.Put(Gap - 6, InkedLine.Middle - 12, 4, 10);
        line.Put(Gap + 2, InkedLine.Middle - 12, 4, 10);

        Assert.Equal($"统{read}部", TextOf(line));
    }

    [Fact]
    public void A_stroke_that_is_thinner_than_all_sure_ones_is_a_dash()
    {
        var line = new InkedLine { Step = 46 };
        for (var i = 0; i < 8; i++)
            line.Sign("一", 1, 38, 5, -2);
        line.Sign("一", 0.9, 38, 4, -2);

        Assert.Equal("—", Dashes.Judged([Signs.Inked(line.Read, line.Page)])[0].Characters[^1].Text);
    }

    private static void Close(InkedLine line)
    {
        var centre = Gap + Em;
        line.Put(centre - 19, InkedLine.Middle - 19, 38, 38);
        line.Seen("部", 1, centre);
    }

    private static string TextOf(InkedLine line)
    {
        ReadLine read = StrokeRuns.Joined(line.Read, line.Page);
        return string.Concat(read.Characters.Select(character => character.Text));
    }
}
