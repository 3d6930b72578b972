using Tongbao.Recognition.Pictures;
using Tongbao.Text;

namespace Tongbao.Recognition.Characters;

/// <summary>
/// What the places of characters say of a line: Chinese text is set solid, so that ink with no character in a gap of one is a character the
/// model was not sure enough of to say, and the same character twice in one place is one.
/// </summary>
internal static class Spacing
{
    /// <summary>Fewer distances between Chinese characters do not say how wide one is.</summary>
    private const int LeastDistances = 4;

    /// <summary>A gap with room for so much of a character, in ems, has one; with less room a narrow sign, as a quotation mark.</summary>
    private const double LeastRoom = 0.7,
        LeastNarrowRoom = 0.42;

    /// <summary>Two characters have middles farther apart, in ems.</summary>
    private const double Closest = 0.6;

    /// <summary>Of the columns in a gap, how many have ink where it is a character, or a narrow sign.</summary>
    private const double LeastInk = 0.5,
        LeastNarrowInk = 0.2;

    /// <summary>Ink is darker.</summary>
    private const int Dark = 140;

    /// <summary>A guess that is less likely is none; of a narrow sign, which may be dust.</summary>
    private const double LeastLikely = 0.03,
        LeastNarrowLikely = 0.1;

    /// <param name="seen">From left to right; centres as a share of the picture's width.</param>
    /// <param name="line">The picture.</param>
    /// <param name="guess">The likeliest character between two shares of the width.</param>
    public static List<SeenCharacter> Mended(
        List<SeenCharacter> seen,
        GreyPicture line,
        Func<double, double, (string Text, double Likely)> guess
    )
    {
        if (Em(seen) is not { } em)
            return seen;
        var mended = new List<SeenCharacter>(seen.Count) { seen[0] };
        foreach (var character in seen.Skip(1))
        {
            var before = mended[^1];
            var (from, to) = (
                before.Centre + (Typesetting.Ems(before.Text) * em / 2),
                character.Centre - (Typesetting.Ems(character.Text) * em / 2)
            );
            if (before.Text == character.Text && character.Centre - before.Centre < Closest * em * Typesetting.Ems(before.Text))
            {
                mended[^1] = before with { Confidence = Math.Max(before.Confidence, character.Confidence) };
                continue;
            }

            if (Missed(line, from, to, em, guess) is { } missed)
                mended.Add(missed);
            mended.Add(character);
        }

        return mended;
    }

    private static SeenCharacter? Missed(
        GreyPicture line,
        double from,
        double to,
        double em,
        Func<double, double, (string Text, double Likely)> guess
    )
    {
        if (to - from < LeastNarrowRoom * em)
            return null;
        var isNarrow = to - from < LeastRoom * em;
        return
            Inked(line, from, to) > (isNarrow ? LeastNarrowInk : LeastInk)
            && guess(from, to) is var (text, likely)
            && likely > (isNarrow ? LeastNarrowLikely : LeastLikely)
            ? new SeenCharacter(text, (from + to) / 2, likely)
            : null;
    }

    // Null for a line that is too short to say.
    private static double? Em(List<SeenCharacter> seen)
    {
        var distances = seen.Zip(seen.Skip(1))
            .Where(pair => Script.IsChinese(pair.First.Text[0]) && Script.IsChinese(pair.Second.Text[0]))
            .Select(pair => pair.Second.Centre - pair.First.Centre)
            .Order()
            .ToList();
        return distances.Count < LeastDistances ? null : distances[distances.Count / 2];
    }

    private static double Inked(GreyPicture line, double from, double to)
    {
        var (first, last) = (Math.Max(0, (int)(from * line.Width)), Math.Min(line.Width, (int)(to * line.Width)));
        var inked = 0;
        for (var x = first; x < last; x++)
        {
            for (var y = 0; y < line.Height; y++)
            {
                if (line.Pixels[(y * line.Width) + x] >= Dark)
                    continue;
                inked++;
                break;
            }
        }

        return (double)inked / Math.Max(1, last - first);
    }
}
