using Tongbao.Matching;
using Tongbao.Reading.Html.Markup;
using Tongbao.Text;

namespace Tongbao.Reading.Html.Framing;

/// <summary>Finds the lines of a page that print the title of its notice.</summary>
/// <param name="First">Index of its first line; -1 when the page prints none.</param>
/// <param name="Last">Index of its last line.</param>
internal readonly record struct Headline(int First, int Last)
{
    /// <summary>A title is not printed on more lines than this.</summary>
    private const int MaxLines = 5;

    /// <summary>A title is not shorter than this, in characters.</summary>
    private const int MinLength = 8;

    /// <summary>Words make up this share of the page's own title, or end as a title does: else they may be the name of the site.</summary>
    private const double MinShare = 0.6;

    /// <summary>An issuer that stands on a line of its own over the title is not longer than this, in characters.</summary>
    private const int MaxIssuer = 40;

    public bool IsPrinted => First >= 0;

    public bool IsIn(PageBlock block) => IsPrinted && block.First <= First && Last < block.End;

    /// <param name="lines">The page.</param>
    /// <param name="before">Index of the notice's first sentence.</param>
    /// <param name="titles">What the page calls itself, folded.</param>
    /// <param name="profile">How titles end.</param>
    public static Headline Find(NoticeLines lines, int before, IReadOnlyList<string> titles, RuleProfile profile)
    {
        var candidates = Enumerable
            .Range(0, before)
            .Where(i => lines.IsText(i) && !lines.Lines[i].IsLinks && lines.Lines[i].Ink <= ChromeReader.MaxLength)
            .ToList();
        var folded = candidates.ToDictionary(i => i, i => FoldedText.Of(lines.Lines[i].Text).Value);
        var best = new Headline(-1, -1);
        var most = 0;
        for (var at = 0; at < candidates.Count; at++)
        {
            var words = "";
            for (var end = at; end < Math.Min(candidates.Count, at + MaxLines); end++)
            {
                words += folded[candidates[end]];
                if (words.Length >= Math.Max(MinLength, most) && IsTitle(words, titles, profile))
                    (best, most) = (new Headline(candidates[at], candidates[end]), words.Length);
            }
        }

        if (!best.IsPrinted)
            best = candidates
                .Where(i => IsDocumentTitle(folded[i], profile) && ChromeReader.ReadChrome(lines.Lines[i].Text, profile.Chrome).Count == 0)
                .Select(i => new Headline(i, i))
                .LastOrDefault(best);
        return best.IsPrinted ? best.WithIssuer(candidates, folded, profile) : best;
    }

    /// <summary>The name of the document in a page's own title, which also names the site: 关于…的通报_某某局; empty when it has none.</summary>
    public static Range InTitle(string title, RuleProfile profile) =>
        Segments(title, "-_|–—")
            .Concat(Segments(title, "-_|–— "))
            .FirstOrDefault(range => IsDocumentTitle(FoldedText.Of(title[range]).Value, profile), 0..0);

    private static IEnumerable<Range> Segments(string title, string separators)
    {
        for (var start = 0; start < title.Length; )
        {
            var length = title.AsSpan(start).IndexOfAny(separators);
            var end = length < 0 ? title.Length : start + length;
            yield return start..end;
            start = end + 1;
        }
    }

    private static bool IsTitle(string words, IReadOnlyList<string> titles, RuleProfile profile) =>
        titles.Any(title =>
            title.Contains(words, StringComparison.Ordinal)
            && (words.Length >= MinShare * title.Length || profile.Document.Titles.IsMatch(words))
        );

    private static bool IsDocumentTitle(string words, RuleProfile profile) =>
        words.Length is >= MinLength and <= ChromeReader.MaxLength
        && profile.Document.Titles.IsMatch(words)
        && profile.Document.Rectification.IsMatch(words);

    // 中共某某局党组 | 关于…的通报: the issuer over the title is a part of it.
    private Headline WithIssuer(List<int> candidates, Dictionary<int, string> folded, RuleProfile profile)
    {
        var (first, title) = (First, folded[First]);
        var before = candidates.LastOrDefault(i => i < first, -1);
        var joins =
            before >= 0
            && folded[before].Length <= MaxIssuer
            && !profile.Inspection.Issuer.IsMatch(title)
            && profile.Inspection.Issuer.IsMatch(folded[before] + title)
            && profile.Inspection.Issuer.Match(folded[before] + title).Groups["issuer"].Length == folded[before].Length;
        return joins ? this with { First = before } : this;
    }
}
