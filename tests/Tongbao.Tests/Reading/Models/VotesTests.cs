using Tongbao.Recognition.Characters;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Readings of one line, a character every 40 pixels; <c>_</c> is a place where nothing is read.</summary>
public class VotesTests
{
    [Theory]
    [InlineData("未完成", "末完成", "未完成", "未完成")]
    [InlineData("撂荒地", "_荒地", "_荒地", "荒地")]
    [InlineData("_荒地", "撂荒地", "撂荒地", "撂荒地")]
    [InlineData("_荒地", "撂荒地", "_荒地", "荒地")]
    [InlineData("完成_", "完成。", "完成。", "完成。")]
    public void At_each_place_stands_what_most_readings_say(string first, string second, string third, string expected) =>
        Assert.Equal(expected, Text(Votes.Of(Read(first), [Read(second), Read(third)], 40)));

    [Fact]
    public void One_reading_that_is_sure_outweighs_two_that_guess() =>
        Assert.Equal("未", Text(Votes.Of(Read("未", 0.9), [Read("末", 0.4), Read("末", 0.4)], 40)));

    [Fact]
    public void Readings_that_differ_make_a_character_doubtful()
    {
        var agreed = Votes.Of(Read("12"), [Read("12"), Read("17")], 40);

        Assert.Equal([0.9, 0.6], agreed.Select(character => Math.Round(character.Confidence, 2)));
    }

    private static List<SeenCharacter> Read(string text, double confidence = 0.9) =>
        [.. text.Select((c, i) => new SeenCharacter($"{c}", (40 * i) + 20, confidence)).Where(character => character.Text != "_")];

    private static string Text(IEnumerable<SeenCharacter> characters) => string.Concat(characters.Select(character => character.Text));
}
