using System.Globalization;
using Tongbao.Recognition;
using Tongbao.Recognition.Characters;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Signs by their middles, on a line of 40 pixels an em.</summary>
public class BrokenStrokesTests
{
    [Theory]
    [InlineData("每:20 -:52 -:70 条:100", "每一条")]
    [InlineData("：:20 -:50 一:68 是:100", "：一是")]
    [InlineData("：:20 “:45 一:65 是:100", "：一是")]
    [InlineData("逐:20 一:55 -:84 表:100", "逐一表")]
    [InlineData("、:20 -:45 —:74 个:100", "、一个")]
    [InlineData("：:20 “:60 一:100 是:140", "：“一是")]
    [InlineData("到:20 -:40 -:80 一:100 个:140", "到一一个")]
    [InlineData("集:20 —:60 —:100 交:140", "集——交")]
    [InlineData("逐:20 一:60 一:100 表:140", "逐一一表")]
    [InlineData("-:60 一:100", "-一")]
    [InlineData("2:20 -:40 3:60", "2-3")]
    public void Strokes_that_stand_too_close_were_one(string seen, string expected)
    {
        var characters = seen.Split(' ')
            .Select(sign => new SeenCharacter(sign[..1], double.Parse(sign[2..], CultureInfo.InvariantCulture), 0.5))
            .ToList();

        Assert.Equal(expected, string.Concat(BrokenStrokes.Join(characters, 40).Select(character => character.Text)));
    }
}
