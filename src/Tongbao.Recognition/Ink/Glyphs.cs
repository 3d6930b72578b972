using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition.Ink;

/// <summary>Judges digits, Latin letters and % of which the model is not sure, by the sure ones of the document.</summary>
/// <remarks>A digit that its ink speaks against, and that no other fits either, is said to be in doubt.</remarks>
internal static class Glyphs
{
    /// <summary>What is read with more says what its kind looks like; with less, it is judged.</summary>
    private const double Sure = 0.99,
        Unsure = 0.95;

    /// <summary>What the model says with less of another kind is nothing.</summary>
    private const double Likely = 0.02;

    /// <summary>So many sure ones say what their kind looks like.</summary>
    private const int LeastGlyphs = 5;

    /// <summary>The ink says by so much that it is another, as a logarithm.</summary>
    private const double Clear = 5;

    /// <summary>How sure is what model and ink agree on, and what they do not.</summary>
    private const double Agreed = 0.95,
        Disputed = 0.5;

    /// <summary>True where its ink is needed: of what is doubtful, and of one sure glyph of each kind in a line.</summary>
    /// <param name="line">Its line, from left to right.</param>
    /// <param name="at">Which it is.</param>
    public static bool MayBe(IReadOnlyList<SeenCharacter> line, int at)
    {
        var glyph = line[at];
        return glyph.Confidence >= Sure
            ? KindOf(glyph.Text) is not null && !line.Take(at).Any(before => before.Text == glyph.Text)
            : glyph.Confidence < Unsure && (KindOf(glyph.Text) is not null || Rivals(glyph).Any());
    }

    /// <param name="lines">Of a document; its glyphs with their pictures.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var known = lines
            .SelectMany(line => line.Characters)
            .Where(glyph => glyph is { Confidence: >= Sure, Picture: not null } && KindOf(glyph.Text) is not null)
            .GroupBy(glyph => KindOf(glyph.Text)!.Value, glyph => glyph.Picture!)
            .Where(kind => kind.Count() >= LeastGlyphs)
            .ToDictionary(kind => kind.Key, kind => new Lazy<MarkTemplate>(() => MarkTemplate.Of([.. kind])));
        return [.. lines.Select(line => line with { Characters = [.. line.Characters.Select(glyph => Judged(glyph, known))] })];
    }

    private static SeenCharacter Judged(SeenCharacter glyph, Dictionary<char, Lazy<MarkTemplate>> known)
    {
        if (glyph.Confidence >= Unsure || glyph.Picture is not { } picture || MarkFamily.KindOf(glyph.Text) is not null)
            return glyph;
        var own = KindOf(glyph.Text);
        if (own is { } unknown && !known.ContainsKey(unknown))
            return glyph;
        var ink = own is { } kind ? known[kind].Value.Likelihood(picture) : double.NegativeInfinity;
        var score = ink + Math.Log(glyph.Confidence);
        var rivals = Rivals(glyph).Where(rival => rival.Kind != own && known.ContainsKey(rival.Kind)).ToList();
        var better = rivals.Where(rival => Score(rival.Kind, rival.Likely) > score + Clear).ToList();
        if (better.Count == 0)
            return own is not null && known[own.Value].Value.Fits(ink) && AreBeaten() ? glyph with { Confidence = Agreed } : glyph;
        var best = better.MaxBy(rival => Score(rival.Kind, rival.Likely)).Kind;
        return known[best].Value.Fits(known[best].Value.Likelihood(picture))
            ? glyph with
            {
                Text = best.ToString(),
                Confidence = Math.Max(glyph.Confidence, Disputed),
            }
            : glyph with
            {
                Confidence = Math.Min(glyph.Confidence, Disputed),
            };

        double Score(char kind, double likely) => known[kind].Value.Likelihood(picture) + Math.Log(likely);

        // What is compared with nothing is not beaten.
        bool AreBeaten() =>
            glyph.Rivals.All(rival =>
                rival.Likely < Likely
                || KindOf(rival.Text) == own
                || (KindOf(rival.Text) is { } other && known.ContainsKey(other) && Score(other, rival.Likely) < score - Clear)
            );
    }

    private static IEnumerable<(char Kind, double Likely)> Rivals(SeenCharacter glyph) =>
        glyph
            .Rivals.Where(rival => rival.Likely >= Likely && KindOf(rival.Text) is not null)
            .Select(rival => (KindOf(rival.Text)!.Value, rival.Likely));

    private static char? KindOf(string text) =>
        text switch
        {
            // Full-width ones look the same.
            [>= '０' and <= '９' and var digit] => (char)(digit - '０' + '0'),
            [var kind] when char.IsAsciiLetterOrDigit(kind) || kind == '%' => kind,
            "％" => '%',
            _ => null,
        };
}
