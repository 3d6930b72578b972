using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition.Ink;

/// <summary>Tells a dash from 一 where the model is not sure: it looks like none of the sure strokes of its document.</summary>
/// <remarks>
/// A dash is as thick everywhere; 一 of most typefaces is thinner, and has an end that is thicker. On a fax the thin stroke is broken.
/// </remarks>
internal static class Dashes
{
    private const string One = "一",
        Dash = "—";

    /// <summary>What is read with more is 一, and says what it looks like.</summary>
    private const double Sure = 0.97;

    /// <summary>What is read with more is no dash.</summary>
    private const double Unsure = 0.95;

    /// <summary>So many sure strokes say what they look like.</summary>
    private const int LeastStrokes = 4;

    /// <summary>Strokes look alike whose thickness differs by less: in the middle, and at the end; logarithms.</summary>
    private const double Alike = 0.2,
        AlikeAtEnd = 0.3;

    /// <summary>A stroke that is like so many of the sure ones is one of them.</summary>
    private const double LeastShare = 0.06;

    /// <summary>What stands behind 一 and never behind a dash.</summary>
    private const string BehindOne = "、是";

    /// <summary>True for what is read as a stroke.</summary>
    public static bool MayBe(SeenCharacter character) => character.Text == One;

    /// <param name="lines">Of a document; its strokes with their shapes.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var sure = lines
            .SelectMany(line => line.Characters)
            .Where(character => character.Text == One && character.Confidence >= Sure)
            .Select(character => character.Stroke)
            .OfType<StrokeShape>()
            .ToList();
        return sure.Count < LeastStrokes
            ? lines
            :
            [
                .. lines.Select(line =>
                    line with
                    {
                        Characters = [.. line.Characters.Select((_, at) => Judged(line.Characters, at, sure))],
                    }
                ),
            ];
    }

    private static SeenCharacter Judged(IReadOnlyList<SeenCharacter> line, int at, List<StrokeShape> sure)
    {
        var character = line[at];
        var isDash =
            character is { Text: One, Confidence: < Unsure, Stroke: { } stroke }
            && !(at + 1 < line.Count && BehindOne.Contains(line[at + 1].Text[0]))
            && sure.Count(other => AreAlike(other, stroke)) < LeastShare * sure.Count;
        return isDash ? character with { Text = Dash } : character;
    }

    private static bool AreAlike(StrokeShape one, StrokeShape other) =>
        Math.Abs(Math.Log(one.Middle / other.Middle)) < Alike && Math.Abs(Math.Log(one.Most / other.Most)) < AlikeAtEnd;
}
