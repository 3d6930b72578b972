using System.Globalization;
using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Words;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Ideographs that look alike, by the words they stand in.</summary>
public class KnownWordsTests
{
    [Theory]
    [InlineData("已峻工项目", 1, "竣 0.21", "已竣工项目")]
    [InlineData("开具医瞩，", 3, "嘱 0.35", "开具医嘱，")]
    [InlineData("干篇一律", 0, "千 0.27", "千篇一律")]
    [InlineData("可追潮", 2, "溯 0.51", "可追溯")]
    public void What_makes_no_word_gives_way_to_a_rival_that_does(string read, int at, string rival, string told) =>
        Assert.Equal(told, Judged(Line(read, at, 0.6, rival)));

    [Theory]
    [InlineData("能力不足的问题", 3, 0.88, "是 0.11")] // a word already
    [InlineData("宁汐区召开", 1, 0.9, "沙 0.04")] // not likely enough
    [InlineData("已峻工项目", 1, 0.98, "竣 0.2")] // sure enough
    [InlineData("整改3峻", 3, 0.6, "竣 0.3")] // no word either way
    [InlineData("峻", 0, 0.6, "竣 0.3")]
    public void Everything_else_stays(string read, int at, double confidence, string rival) =>
        Assert.Equal(read, Judged(Line(read, at, confidence, rival)));

    [Fact]
    public void A_pair_that_the_document_surely_has_is_a_word_of_it() =>
        Assert.Equal("峻工路已峻工", Judged(Line("峻工路", -1, 0, ""), Line("已峻工", 1, 0.6, "竣 0.3")));

    [Fact]
    public void A_word_may_begin_at_the_end_of_a_line() =>
        Assert.Equal("项目竣工", Judged(Line("项目峻", 2, 0.6, "竣 0.3"), Line("工", -1, 0, "")));

    // All is sure but one character.
    private static ReadLine Line(string text, int at, double confidence, string rival) =>
        new(
            new PrintedLine(),
            [
                .. text.Select(
                    (c, i) =>
                        i == at
                            ? new SeenCharacter($"{c}", i, confidence)
                            {
                                Rivals = [(rival[..1], double.Parse(rival[2..], CultureInfo.InvariantCulture))],
                            }
                            : new SeenCharacter($"{c}", i, 1)
                ),
            ]
        );

    private static string Judged(params ReadLine[] lines)
    {
        var page = new ReadPage(null!, lines, Quarters: 0);
        return string.Concat(
            KnownWords.Judged([page]).SelectMany(read => read.Lines).SelectMany(line => line.Characters).Select(c => c.Text)
        );
    }
}
