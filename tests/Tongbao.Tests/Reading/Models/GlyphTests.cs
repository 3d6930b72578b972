using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Ink;

namespace Tongbao.Tests.Reading.Models;

/// <summary>Digits of which the model is not sure, beside five sure ones of each kind.</summary>
public class GlyphTests
{
    private static readonly (int Width, int Height, int Top)[] Five = [(16, 4, -14), (4, 20, -8)],
        Three = [(16, 4, -14), (16, 4, -2), (16, 4, 10)];

    [Fact]
    public void A_digit_that_looks_like_another_is_that_one() => Assert.Equal("5", Judged("3", 0.83, Five, ("5", 0.16)).Text);

    [Fact]
    public void A_digit_that_the_model_does_not_think_of_is_not_made() => Assert.Equal("3", Judged("3", 0.83, Five, ("8", 0.16)).Text);

    [Fact]
    public void What_ink_and_model_agree_on_is_not_in_doubt() => Assert.Equal(("3", 0.95), Said(Judged("3", 0.83, Three, ("5", 0.16))));

    [Fact]
    public void What_no_sure_one_can_be_compared_with_stays_in_doubt() =>
        Assert.Equal(0.83, Judged("3", 0.83, Three, ("8", 0.16)).Confidence);

    [Fact]
    public void A_sign_that_no_digit_looks_like_may_be_one() => Assert.Equal("5", Judged("『", 0.5, Five, ("5", 0.1)).Text);

    private static (string Text, double Confidence) Said(SeenCharacter glyph) => (glyph.Text, glyph.Confidence);

    private static SeenCharacter Judged(
        string text,
        double confidence,
        (int Width, int Height, int Top)[] ink,
        (string Text, double Likely) rival
    )
    {
        var lines = Enumerable.Range(0, 5).Select(_ => Sure()).ToList();
        var line = new InkedLine();
        line.Sign(text, confidence, ink);
        line.Rivals(rival);
        return Glyphs.Judged([.. lines.Append(line).Select(each => Signs.Inked(each.Read, each.Page))])[^1].Characters[^1];
    }

    private static InkedLine Sure()
    {
        var line = new InkedLine();
        line.Sign("5", 1, Five);
        line.Sign("3", 1, Three);
        return line;
    }
}
