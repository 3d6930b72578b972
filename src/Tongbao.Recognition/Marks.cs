using Tongbao.Recognition.Characters;

namespace Tongbao.Recognition;

/// <summary>Tells marks of a sentence apart where the model is not sure: by their ink, beside those that it is sure of.</summary>
internal static class Marks
{
    private const char Colon = '：',
        Semicolon = '；';

    private const string Kinds = "，、。：；";

    /// <summary>A mark that is read with more says what its kind looks like; one that is read with less may be of another.</summary>
    private const double Sure = 0.97;

    /// <summary>So many sure marks say what their kind looks like.</summary>
    private const int LeastMarks = 3;

    /// <summary>By how much the lower part of a semicolon hangs below that of a colon, in heights of a character.</summary>
    private const double Tail = 0.09;

    /// <summary>What a mark is taken for is so many times as likely as what it was read as.</summary>
    private const double Likelier = 2;

    /// <param name="lines">Of a page.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var known = Known(lines);
        return
        [
            .. lines.Select(line => line with { Characters = [.. line.Characters.Select((mark, at) => Judged(mark, line, at, known))] }),
        ];
    }

    private static SeenCharacter Judged(SeenCharacter mark, ReadLine line, int at, Dictionary<char, MarkShape> known)
    {
        if (mark.Confidence >= Sure || KindOf(mark) is not { } own || !known.ContainsKey(own) || MarkShape.Of(line, at) is not { } shape)
            return mark;
        var (best, likely) = known.Select(kind => (kind.Key, Likely: Likelihood(kind.Key, kind.Value))).MaxBy(kind => kind.Likely);
        return best != own && likely - Likelihood(own, known[own]) > Math.Log(Likelier) ? mark with { Text = best.ToString() } : mark;

        // What the model does not say of its own choice is shared by the others.
        double Likelihood(char kind, MarkShape typical) =>
            typical.Likelihood(shape) + Math.Log(kind == own ? mark.Confidence : (1 - mark.Confidence) / (Kinds.Length - 1));
    }

    private static Dictionary<char, MarkShape> Known(IReadOnlyList<ReadLine> lines)
    {
        var known = lines
            .SelectMany(line => line.Characters.Select((mark, at) => (Mark: mark, Line: line, At: at)))
            .Where(seen => seen.Mark.Confidence >= Sure && KindOf(seen.Mark) is not null)
            .Select(seen => (Kind: KindOf(seen.Mark)!.Value, Shape: MarkShape.Of(seen.Line, seen.At)))
            .Where(seen => seen.Shape is not null)
            .GroupBy(seen => seen.Kind, seen => seen.Shape!.Value)
            .Where(kind => kind.Count() >= LeastMarks)
            .ToDictionary(kind => kind.Key, kind => MarkShape.Typical([.. kind]));
        // Most pages have few semicolons.
        if (known.TryGetValue(Colon, out var colon))
            known.TryAdd(Semicolon, colon with { Bottom = colon.Bottom + Tail });
        return known;
    }

    // Those of Chinese text; a full stop of digits is another sign.
    private static char? KindOf(SeenCharacter character) =>
        character.Text.Length == 1 && Kinds.Contains(character.Text[0]) ? character.Text[0]
        : character.Text == ";" ? Semicolon
        : character.Text == ":" ? Colon
        : null;
}
