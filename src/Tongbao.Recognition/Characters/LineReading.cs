using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Characters;

/// <summary>Cuts a line out of its page, as the model wants it, and reads it.</summary>
internal static class LineReading
{
    /// <summary>What is cut out, above and below the characters and beside them, in heights of a character.</summary>
    private const double High = 1.25,
        Beside = 0.25;

    /// <summary>
    /// Lines are made narrower by this: with 0.85 of the steps as many characters are right on clean scans, and more on bad ones; with
    /// 0.72 fewer.
    /// </summary>
    private const double Squeeze = 0.85;

    /// <returns>From left to right; their centres in pixels of the page.</returns>
    public static List<SeenCharacter> Read(GreyPicture page, PrintedLine line, CharacterReader reader)
    {
        var (high, side) = (High * line.Height, Beside * line.Height);
        var (left, wide) = (line.Left - side, line.Right - line.Left + (2 * side));
        var top = line.MiddleAt(left) - (high / 2);
        var width = Math.Max(1, (int)Math.Round(CharacterReader.Height * wide / high * Squeeze));
        var cut =
            line.Slope == 0
                ? Resampling.Cut(page, left, top, wide, high, width, CharacterReader.Height)
                : Resampling.CutSloping(page, left, top, line.Slope, wide, high, width, CharacterReader.Height);
        return [.. reader.Read(cut).Select(character => character with { Centre = left + (character.Centre * wide) })];
    }
}
