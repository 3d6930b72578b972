using Tongbao.Recognition.Characters;

namespace Tongbao.Recognition.Ink;

/// <summary>Makes 〔2024〕 of the year of a document number (GB/T 9704) where the model is not sure of a bracket around it.</summary>
internal static class YearBrackets
{
    private const int Year = 4;

    /// <summary>A bracket that is read with more is what was printed.</summary>
    private const double Sure = 0.9;

    private const string Openers = "〔﹝[［(（【「",
        Closers = "〕﹞]］)）】」";

    /// <param name="characters">Of a line, from left to right.</param>
    public static IReadOnlyList<SeenCharacter> Mended(IReadOnlyList<SeenCharacter> characters)
    {
        var mended = characters.ToArray();
        for (var open = 0; open + Year + 1 < mended.Length; open++)
        {
            var close = open + Year + 1;
            if (
                Openers.Contains(mended[open].Text[0])
                && Closers.Contains(mended[close].Text[0])
                && Math.Min(mended[open].Confidence, mended[close].Confidence) < Sure
                && string.Concat(mended[(open + 1)..close].Select(digit => digit.Text)) is [>= '1' and <= '2', '0' or '9', _, _] year
                && year.All(char.IsAsciiDigit)
                && (close + 1 == mended.Length || char.IsAsciiDigit(mended[close + 1].Text[0]))
            )
                (mended[open], mended[close]) = (mended[open] with { Text = "〔" }, mended[close] with { Text = "〕" });
        }

        return mended;
    }
}
