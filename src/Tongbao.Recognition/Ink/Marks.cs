using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition.Ink;

/// <summary>Tells marks of a sentence apart where the model is not sure: by their ink, beside sure ones of the document.</summary>
internal static class Marks
{
    private const char Comma = '，',
        Colon = '：',
        Semicolon = '；';

    /// <summary>A mark that is read with more says what its kind looks like.</summary>
    private const double Sure = 0.97;

    /// <summary>No model is surer than this.</summary>
    private const double Surest = 0.99999;

    /// <summary>What the model leaves over for a kind that it does not name: of what it is not sure of.</summary>
    private const double Unnamed = 0.02;

    /// <summary>So many sure marks say what their kind looks like.</summary>
    private const int LeastMarks = 3;

    /// <param name="lines">Of a document; its marks with their pictures.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var known = Known(lines);
        return
        [
            .. lines.Select(line =>
                line with
                {
                    Characters = [.. line.Characters.Select((mark, at) => Judged(mark, MarkFamily.Of(line.Characters, at), known))],
                }
            ),
        ];
    }

    private static SeenCharacter Judged(SeenCharacter mark, string family, Dictionary<char, MarkKind> known)
    {
        var own = MarkFamily.KindOf(mark.Text);
        if (mark.Picture is not { } picture || (own is { } kind && !known.ContainsKey(kind)))
            return mark;
        var kinds = family.Where(known.ContainsKey).ToList();
        if (kinds.Count == 0)
            return mark;
        var ink = kinds.ToDictionary(kind => kind, kind => known[kind].Template.Likelihood(picture));
        var best = kinds.MaxBy(kind => ink[kind] + Math.Log(Said(mark, kind)));
        // A tail is a few pixels, which say little by themselves; but no sure colon of the document has it.
        if (best == own)
            best = kinds.MaxBy(kind => kind == own ? 0 : Against(kind));
        return best != own && known[best].Template.Fits(ink[best]) ? mark with { Text = best.ToString() } : mark;

        double Against(char kind) =>
            known[own.Value].Against(known[kind], ink[own.Value] - ink[kind]) is > 0 and var likelier
                ? likelier + Math.Log(Said(mark, kind) / Said(mark, own.Value))
                : double.NegativeInfinity;
    }

    // How likely the model thinks a kind.
    private static double Said(SeenCharacter mark, char kind)
    {
        var said = mark.Rivals.Where(rival => MarkFamily.KindOf(rival.Text) == kind).Sum(rival => rival.Likely);
        if (MarkFamily.KindOf(mark.Text) == kind)
            said += mark.Confidence;
        return Math.Max(said, Unnamed * (1 - Math.Min(mark.Confidence, Surest)));
    }

    private static Dictionary<char, MarkKind> Known(IReadOnlyList<ReadLine> lines)
    {
        var known = lines
            .SelectMany(line => line.Characters.Where((_, at) => MarkFamily.Of(line.Characters, at).Length > 0))
            .Where(mark => mark is { Confidence: >= Sure, Picture: not null } && MarkFamily.KindOf(mark.Text) is not null)
            .GroupBy(mark => MarkFamily.KindOf(mark.Text)!.Value, mark => mark.Picture!)
            .Where(kind => kind.Count() >= LeastMarks)
            .ToDictionary(kind => kind.Key, kind => new MarkKind(MarkTemplate.Of([.. kind]), [.. kind]));
        // Many documents have few semicolons.
        if (known.TryGetValue(Colon, out var colon) && known.TryGetValue(Comma, out var comma))
            known.TryAdd(Semicolon, new MarkKind(MarkTemplate.Semicolon(colon.Template, comma.Template), []));
        return known;
    }
}
