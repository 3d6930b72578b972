using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;

namespace Tongbao.Recognition;

/// <summary>Tells a dash from 一 where the model is not sure: it is thinner than the strokes of its page that were read surely.</summary>
internal static class Dashes
{
    private const string One = "一",
        Dash = "—";

    /// <summary>A stroke that is read with more is 一, and says what it looks like.</summary>
    private const double Sure = 0.97;

    /// <summary>So many sure strokes say what they look like.</summary>
    private const int LeastStrokes = 2;

    /// <summary>
    /// Thinner than so much of them is a dash: it has no end that is broader, as 一 of most typefaces has. Where the model is less sure a
    /// smaller difference will do, as on faxes, whose strokes are made wider.
    /// </summary>
    private const double Thinner = 0.8,
        ThinnerIfUnsure = 0.9,
        Unsure = 0.9;

    /// <summary>A dash fills the em; what is shorter is broken, in heights of a character.</summary>
    private const double LeastLength = 0.85;

    /// <param name="lines">Of a page.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var sure = lines
            .SelectMany(line => line.Characters.Where(c => c.Text == One && c.Confidence >= Sure).Select(c => Stroke(c, line.Line)))
            .Where(stroke => stroke.Length > 0)
            .Select(stroke => stroke.Thickness)
            .Order()
            .ToList();
        if (sure.Count < LeastStrokes)
            return lines;
        var typical = sure[sure.Count / 2];
        return [.. lines.Select(line => line with { Characters = [.. line.Characters.Select(c => Judged(c, line.Line, typical))] })];
    }

    private static SeenCharacter Judged(SeenCharacter character, PrintedLine line, double typical) =>
        character.Text == One
        && character.Confidence < Sure
        && Stroke(character, line) is var (length, thickness)
        && length >= LeastLength * line.Height
        && thickness <= (character.Confidence < Unsure ? ThinnerIfUnsure : Thinner) * typical
            ? character with
            {
                Text = Dash,
            }
            : character;

    // Of its pieces; none where it touches another sign.
    private static (double Length, double Thickness) Stroke(SeenCharacter character, PrintedLine line)
    {
        var pieces = line
            .Blobs.Where(blob => blob.Left < character.Centre + (0.3 * line.Height) && blob.Right > character.Centre - (0.3 * line.Height))
            .ToList();
        if (pieces.Count == 0 || pieces.Exists(piece => piece.Height > 0.3 * line.Height))
            return default;
        var length = pieces.Max(piece => piece.Right) - pieces.Min(piece => piece.Left);
        return length < 1.5 * line.Height ? (length, pieces.Max(piece => piece.Height - (Math.Abs(line.Slope) * piece.Width))) : default;
    }
}
