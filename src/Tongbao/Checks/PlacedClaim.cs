using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>A total that the notice states, and the text it stands in.</summary>
/// <param name="Claim">The total.</param>
/// <param name="In">Null when the text is not there any more: an output that was changed by hand.</param>
/// <param name="Start">Offset of its words in that text.</param>
/// <param name="Whole">For a number of completed, ongoing and so on: the total before it in the same sentence, of which it is a part; null when there is none.</param>
internal sealed record PlacedClaim(Claim Claim, NoticeText? In, int Start, Claim? Whole)
{
    private static readonly string[] Wholes = ["issues", "suggestions", "measures"];

    private static readonly string[] Parts = ["completed", "ongoing", "notStarted"];

    /// <summary>True when it stands in the heading of a section: a total of what follows under it, not of the whole notice.</summary>
    public bool IsOfGroup => In?.Section is not null;

    /// <summary>True for a number that says how far the mending has come.</summary>
    public bool IsPart => Parts.Contains(Claim.Subject);

    // Claims stand in the order of the notice, so one walk over the texts finds them all.
    public static IReadOnlyList<PlacedClaim> Of(IReadOnlyList<Claim> claims, IReadOnlyList<NoticeText> texts)
    {
        var placed = new List<PlacedClaim>(claims.Count);
        var outside = texts.Where(text => text.Issue is null).ToList();
        var (at, from) = (0, 0);
        PlacedClaim? whole = null;
        foreach (var claim in claims)
        {
            var (text, start) = Find(claim.Text.Text, outside, at, from);
            if (text >= 0)
                (at, from) = (text, start + claim.Text.Text.Length);
            var found = new PlacedClaim(claim, text < 0 ? null : outside[text], Math.Max(start, 0), null);
            if (whole is not null && !whole.SharesSentence(found))
                whole = null;
            if (Wholes.Contains(claim.Subject))
                whole = found;
            placed.Add(found.IsPart ? found with { Whole = whole?.Claim } : found);
        }

        return placed;
    }

    private static (int Text, int Start) Find(string words, List<NoticeText> texts, int at, int from)
    {
        for (var text = at; text < texts.Count; text++)
        {
            var start = texts[text].Passage.Text.IndexOf(words, text == at ? from : 0, StringComparison.Ordinal);
            if (start >= 0)
                return (text, start);
        }

        return (-1, -1);
    }

    /// <summary>True when <paramref name="later"/> stands behind it in the same sentence.</summary>
    public bool SharesSentence(PlacedClaim later) =>
        In is not null && In == later.In && !In.Passage.Text.AsSpan(Start, later.Start - Start).Contains('。');
}
