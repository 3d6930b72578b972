using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Ink;

namespace Tongbao.Recognition;

/// <summary>Makes 一 of what is seen where its thin stroke is broken: hyphens, a dash or 一 beside one, a quotation mark before it.</summary>
/// <remarks>Two signs of Chinese text have room for two; where there is room for one, one was printed.</remarks>
internal static class BrokenStrokes
{
    private const string One = "一";
    private const string Strokes = "-—一";

    /// <summary>What the left end of the stroke is taken for.</summary>
    private const string LeftEnd = "“";

    /// <summary>Between the neighbours of one sign there is less room, in ems.</summary>
    private const double MaxRoom = 1.35;

    /// <summary>Middles of two signs are farther apart, in ems, where a neighbour that would say more is missing.</summary>
    private const double Closest = 0.7;

    /// <param name="characters">Of a line, from left to right.</param>
    /// <param name="em">Size of its characters, in pixels.</param>
    public static IReadOnlyList<SeenCharacter> Join(IReadOnlyList<SeenCharacter> characters, double em)
    {
        var joined = new List<SeenCharacter>(characters.Count);
        for (var i = 0; i < characters.Count; )
        {
            var end = EndOfRun(characters, i);
            while (end > i + 1 && !AreOne(joined.LastOrDefault(), characters, i, end, em))
                end--;
            joined.Add(end > i + 1 ? OneOf(characters, i, end) : characters[i]);
            i = Math.Max(end, i + 1);
        }

        return joined;
    }

    private static SeenCharacter OneOf(IReadOnlyList<SeenCharacter> characters, int start, int end)
    {
        var pieces = characters.Skip(start).Take(end - start).ToList();
        return new SeenCharacter(One, (pieces[0].Centre + pieces[^1].Centre) / 2, pieces.Max(piece => piece.Confidence));
    }

    // Behind what follows each other and may be pieces of one stroke.
    private static int EndOfRun(IReadOnlyList<SeenCharacter> characters, int start)
    {
        var end = characters[start].Text == LeftEnd ? start + 1 : start;
        while (end < characters.Count && Strokes.Contains(characters[end].Text, StringComparison.Ordinal))
            end++;
        return end;
    }

    private static bool AreOne(SeenCharacter before, IReadOnlyList<SeenCharacter> characters, int start, int end, double em)
    {
        if (before.Text is not null && end < characters.Count)
            return Room.LeftOf(characters[end], em) - Room.RightOf(before, em) < MaxRoom * em;
        return Enumerable.Range(start, end - start - 1).All(i => characters[i + 1].Centre - characters[i].Centre < Closest * em);
    }
}
