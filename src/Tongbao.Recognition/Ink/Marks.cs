using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition.Ink;

/// <summary>Tells marks of a sentence apart where the model is not sure: by their ink, beside sure ones of the document.</summary>
internal static class Marks
{
    private const char Comma = '，',
        Colon = '：',
        Semicolon = '；';

    private const string Kinds = "，、。：；";

    /// <summary>A mark that is read with more says what its kind looks like.</summary>
    private const double Sure = 0.97;

    /// <summary>No model is surer than this.</summary>
    private const double Surest = 0.99999;

    /// <summary>So many sure marks say what their kind looks like.</summary>
    private const int LeastMarks = 3;

    /// <param name="lines">Of a document; its marks with their pictures.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var known = Known(lines);
        return [.. lines.Select(line => line with { Characters = [.. line.Characters.Select(mark => Judged(mark, known))] })];
    }

    private static SeenCharacter Judged(SeenCharacter mark, Dictionary<char, MarkTemplate> known)
    {
        if (mark.Picture is not { } picture || KindOf(mark) is not { } own || !known.ContainsKey(own))
            return mark;
        // What the model does not say of its own choice is shared by the others.
        var sure = Math.Min(mark.Confidence, Surest);
        var best = known
            .MaxBy(kind => kind.Value.Likelihood(picture) + Math.Log(kind.Key == own ? sure : (1 - sure) / (Kinds.Length - 1)))
            .Key;
        return best != own && known[best].Fits(picture) ? mark with { Text = best.ToString() } : mark;
    }

    private static Dictionary<char, MarkTemplate> Known(IReadOnlyList<ReadLine> lines)
    {
        var known = lines
            .SelectMany(line => line.Characters)
            .Where(mark => mark is { Confidence: >= Sure, Picture: not null } && KindOf(mark) is not null)
            .GroupBy(mark => KindOf(mark)!.Value, mark => mark.Picture!)
            .Where(kind => kind.Count() >= LeastMarks)
            .ToDictionary(kind => kind.Key, kind => MarkTemplate.Of([.. kind]));
        // Many documents have few semicolons.
        if (known.TryGetValue(Colon, out var colon) && known.TryGetValue(Comma, out var comma))
            known.TryAdd(Semicolon, MarkTemplate.Semicolon(colon, comma));
        return known;
    }

    /// <summary>The kind of mark that a character is read as; null for none. A full stop of digits is another sign.</summary>
    public static char? KindOf(SeenCharacter character) =>
        character.Text.Length == 1 && Kinds.Contains(character.Text[0]) ? character.Text[0]
        : character.Text == ";" ? Semicolon
        : character.Text == ":" ? Colon
        : null;
}
