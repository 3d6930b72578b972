using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Tests.Reading.Models;

/// <summary>A line of ten characters, of which some are not read: <c>_</c> where there is ink, a blank where there is none.</summary>
public class SpacingTests
{
    private const int Em = 40;

    [Theory]
    [InlineData("建立_荒地台账情况表", 0.2, "建立撂荒地台账情况表")]
    [InlineData("建立 荒地台账情况表", 0.2, "建立荒地台账情况表")]
    [InlineData("建立_荒地台账情况表", 0.01, "建立荒地台账情况表")]
    [InlineData("建_荒", 0.2, "建荒")]
    public void Ink_in_a_gap_of_one_character_is_the_likeliest_one(string printed, double likely, string expected)
    {
        var width = printed.Length * Em;
        var line = GreyPicture.Blank(width, Em);
        for (var x = 0; x < width; x++)
            line.Pixels[(Em / 2 * width) + x] = printed[x / Em] == ' ' ? GreyPicture.White : (byte)0;
        var seen = printed
            .Select((c, i) => new SeenCharacter($"{c}", (i + 0.5) / printed.Length, 0.9))
            .Where(character => character.Text is not ("_" or " "))
            .ToList();

        Assert.Equal(expected, Text(Spacing.Mended(seen, line, (_, _, _) => ("撂", likely))));
    }

    [Fact]
    public void One_character_that_is_seen_twice_in_its_place_is_one()
    {
        var seen = "拨付工程尾款款".Select((c, i) => new SeenCharacter($"{c}", (i < 6 ? i + 0.5 : 5.9) / 8, 0.9)).ToList();

        Assert.Equal("拨付工程尾款", Text(Spacing.Mended(seen, GreyPicture.Blank(8 * Em, Em), (_, _, _) => ("", 0))));
    }

    [Theory]
    [InlineData(true, "其中共有7件超期")]
    [InlineData(false, "其中共有，件超期")]
    public void High_narrow_ink_in_a_wide_gap_is_no_mark(bool isHigh, string expected)
    {
        // Where numbers stand apart from Chinese text, their gap is wider than a character.
        const int gap = 5 * Em / 4;
        var width = (7 * Em) + gap;
        var line = GreyPicture.Blank(width, Em);
        for (var x = 0; x < 2 * Em / 5; x++)
        {
            for (var y = isHigh ? Em / 4 : 3 * Em / 4; y < 9 * Em / 10; y++)
                line.Pixels[(y * width) + (4 * Em) + (Em / 3) + x] = 0;
        }

        var seen = "其中共有件超期".Select((c, i) => new SeenCharacter($"{c}", ((i + 0.5) * Em + (i < 4 ? 0 : gap)) / width, 0.9)).ToList();

        Assert.Equal(expected, Text(Spacing.Mended(seen, line, (_, _, high) => high ? ("7", 0.3) : ("，", 0.3))));
    }

    private static string Text(IEnumerable<SeenCharacter> characters) => string.Concat(characters.Select(character => character.Text));
}
