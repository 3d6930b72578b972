using Tongbao.Recognition.Characters;

namespace Tongbao.Recognition;

/// <summary>Makes 一 of what is seen where its thin stroke is broken: hyphens, a hyphen and 一, a quotation mark before it.</summary>
/// <remarks>Two signs of Chinese text are an em apart; what is much closer was one.</remarks>
internal static class BrokenStrokes
{
    private const string One = "一";
    private const string Strokes = "-一";

    /// <summary>Middles of two signs are farther apart, in ems.</summary>
    private const double Closest = 0.7;

    /// <summary>Less sure marks before 一 are its left end.</summary>
    private const double LeastSure = 0.85;

    /// <param name="characters">Of a line, from left to right.</param>
    /// <param name="em">Size of its characters, in pixels.</param>
    public static IReadOnlyList<SeenCharacter> Join(IReadOnlyList<SeenCharacter> characters, double em)
    {
        var joined = new List<SeenCharacter>(characters.Count);
        foreach (var character in characters)
        {
            if (joined.Count > 0 && character.Centre - joined[^1].Centre < Closest * em && AreOne(joined[^1], character))
                joined[^1] = new SeenCharacter(
                    One,
                    (joined[^1].Centre + character.Centre) / 2,
                    Math.Max(joined[^1].Confidence, character.Confidence)
                );
            else
                joined.Add(character);
        }

        return joined;
    }

    private static bool AreOne(SeenCharacter left, SeenCharacter right) =>
        Strokes.Contains(right.Text, StringComparison.Ordinal)
        && (
            Strokes.Contains(left.Text, StringComparison.Ordinal) || (left.Text == "“" && right.Text == One && left.Confidence < LeastSure)
        );
}
