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

    /// <summary>So much of the columns of a gap, in ems, has ink where it is a character; of a narrow gap, so large a share.</summary>
    private const double LeastInk = 0.33,
        LeastNarrowInk = 0.2;

    /// <summary>Ink that is higher, as a share of the picture, is no mark of punctuation.</summary>
    private const double HighestMark = 0.37;

    /// <summary>Ink is darker.</summary>
    private const int Dark = 140;

    /// <summary>A guess that is less likely is none; of a narrow sign, which may be dust.</summary>
    private const double LeastLikely = 0.03,
        LeastNarrowLikely = 0.1;

    /// <param name="from">A share of the width.</param>
    /// <param name="to">A share of the width, further right.</param>
    /// <param name="isHigh">It is no mark of punctuation.</param>
    /// <returns>The likeliest character there.</returns>
    public delegate (string Text, double Likely) Guess(double from, double to, bool isHigh);

    /// <param name="seen">From left to right; centres as a share of the picture's width.</param>
    /// <param name="line">The picture.</param>
    /// <param name="guess">What the model says of a gap.</param>
    public static List<SeenCharacter> Mended(List<SeenCharacter> seen, GreyPicture line, Guess guess)
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

    private static SeenCharacter? Missed(GreyPicture line, double from, double to, double em, Guess guess)
    {
        var room = (to - from) / em;
        if (room < LeastNarrowRoom)
            return null;
        var isNarrow = room < LeastRoom;
        var (columns, high) = Ink(line, from, to);
        if (isNarrow ? columns <= LeastNarrowInk : columns * room <= LeastInk)
            return null;
        var (text, likely) = guess(from, to, !isNarrow && high > HighestMark);
        return likely > (isNarrow ? LeastNarrowLikely : LeastLikely) ? new SeenCharacter(text, (from + to) / 2, likely) : null;
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

    // How many of the columns have ink, and how high it is in all of them, as shares.
    private static (double Columns, double High) Ink(GreyPicture line, double from, double to)
    {
        var (first, last) = (Math.Max(0, (int)(from * line.Width)), Math.Min(line.Width, (int)(to * line.Width)));
        var (inked, top, bottom) = (0, line.Height, 0);
        for (var x = first; x < last; x++)
        {
            var any = false;
            for (var y = 0; y < line.Height; y++)
            {
                if (line.Pixels[(y * line.Width) + x] >= Dark)
                    continue;
                any = true;
                (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
            }

            inked += any ? 1 : 0;
        }

        return ((double)inked / Math.Max(1, last - first), Math.Max(0, bottom - top) / (double)line.Height);
    }
}
