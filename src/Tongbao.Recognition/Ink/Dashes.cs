using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;
using Tongbao.Text;

namespace Tongbao.Recognition.Ink;

/// <summary>Tells 一, dashes and hyphens apart where the model is not sure: a dash looks like none of the sure 一 of its document.</summary>
/// <remarks>
/// A dash is as thick everywhere; 一 of most typefaces is thinner, and has an end that is thicker. On a fax the thin stroke is broken.
/// </remarks>
internal static class Dashes
{
    private const string One = "一",
        Dash = "—",
        Hyphen = "-";

    /// <summary>What is read with more is 一, and says what it looks like.</summary>
    private const double Sure = 0.97;

    /// <summary>What is read with more is no dash.</summary>
    private const double Unsure = 0.95;

    /// <summary>A dash is thinner than 一 by so many spreads; logarithms spread by no less.</summary>
    private const double Thinner = 2,
        LeastSpread = 0.06;

    /// <summary>So many sure strokes say what they look like.</summary>
    private const int LeastStrokes = 4;

    /// <summary>Strokes look alike whose thickness differs by less: in the middle, and at the end; logarithms.</summary>
    private const double Alike = 0.2,
        AlikeAtEnd = 0.3;

    /// <summary>A stroke that is like so many of the sure ones is one of them.</summary>
    private const double LeastShare = 0.06;

    /// <summary>No hyphen is so long, in heights of a character.</summary>
    private const double LeastLength = 0.65;

    /// <summary>What stands behind 一 and never behind a dash.</summary>
    private const string BehindOne = "是";

    /// <summary>True for what is read as a stroke.</summary>
    public static bool MayBe(SeenCharacter character) => character.Text is One or Hyphen;

    /// <param name="lines">Of a document; its strokes with their shapes.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var sure = lines
            .SelectMany(line => line.Characters)
            .Where(character => character.Text == One && character.Confidence >= Sure)
            .Select(character => character.Stroke)
            .OfType<StrokeShape>()
            .ToList();
        return
        [
            .. lines.Select(line => line with { Characters = [.. line.Characters.Select((_, at) => Judged(line.Characters, at, sure))] }),
        ];
    }

    private static SeenCharacter Judged(IReadOnlyList<SeenCharacter> line, int at, List<StrokeShape> sure)
    {
        var character = line[at];
        if (character is not { Text: One or Hyphen, Confidence: < Unsure, Stroke: { } stroke })
            return character;
        if (character.Text == Hyphen && !(stroke.Length >= LeastLength && IsBesideChinese(line, at)))
            return character;
        var isDash =
            sure.Count >= LeastStrokes
            && IsBetweenWords(line, at)
            && (sure.Count(other => AreAlike(other, stroke)) < LeastShare * sure.Count || IsThinner(stroke, sure));
        return character with { Text = isDash ? Dash : One };
    }

    // 收集—交办. （一） and “一岗双责” have no dash.
    private static bool IsBetweenWords(IReadOnlyList<SeenCharacter> line, int at) =>
        (at == 0 || char.IsLetterOrDigit(line[at - 1].Text[0]))
        && (at + 1 == line.Count || (char.IsLetterOrDigit(line[at + 1].Text[0]) && !BehindOne.Contains(line[at + 1].Text[0])));

    private static bool IsBesideChinese(IReadOnlyList<SeenCharacter> line, int at) =>
        at > 0 && Script.IsChinese(line[at - 1].Text[0]) && (at + 1 == line.Count || Script.IsChinese(line[at + 1].Text[0]));

    // By how much the sure ones differ from each other.
    private static bool IsThinner(StrokeShape stroke, List<StrokeShape> sure)
    {
        var logs = sure.ConvertAll(other => Math.Log(other.Middle));
        var mean = logs.Average();
        var spread = Math.Max(LeastSpread, Math.Sqrt(logs.Average(log => (log - mean) * (log - mean))));
        return Math.Log(stroke.Middle) < mean - (Thinner * spread);
    }

    private static bool AreAlike(StrokeShape one, StrokeShape other) =>
        Math.Abs(Math.Log(one.Middle / other.Middle)) < Alike && Math.Abs(Math.Log(one.Most / other.Most)) < AlikeAtEnd;
}
