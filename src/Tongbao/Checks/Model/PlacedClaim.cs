namespace Tongbao.Checks.Model;

/// <summary>A total that the notice states, and the text it stands in.</summary>
/// <param name="Claim">The total.</param>
/// <param name="In">Null when the text is not there any more: an output that was changed by hand.</param>
/// <param name="Start">Offset of its words in that text.</param>
/// <param name="Wholes">For a number of completed, ongoing and so on: the totals before it in the same sentence of which it may be a part.
/// Those of its unit, where there are any: 15个问题, 43条措施, 已完成14个.</param>
internal sealed record PlacedClaim(Claim Claim, NoticeText? In, int Start, IReadOnlyList<Claim> Wholes)
{
    // Other: 自查问题13个,已整改13个 says nothing of the issues of the inspection.
    private static readonly ClaimSubject[] Subjects =
    [
        ClaimSubject.Issues,
        ClaimSubject.Suggestions,
        ClaimSubject.Measures,
        ClaimSubject.Other,
    ];

    private static readonly ClaimSubject[] Parts = [ClaimSubject.Completed, ClaimSubject.Ongoing, ClaimSubject.NotStarted];

    /// <summary>The total of which it is a part; null when there is none, or nobody can tell which.</summary>
    public Claim? Whole => Wholes is [var only] ? only : null;

    /// <summary>True when it stands in the heading or the 小计 of a section: a total of what is under it, not of the whole notice.</summary>
    public bool IsOfGroup => In?.Section is not null;

    /// <summary>True when it stands in the 小计 of a table.</summary>
    public bool IsOfSubtotal => IsOfGroup && In!.IsOfSubtotal;

    /// <summary>True for a number that says how far the mending has come.</summary>
    public bool IsPart => Parts.Contains(Claim.Subject);

    // Claims stand in the order of the notice, so one walk over the texts finds them all.
    public static IReadOnlyList<PlacedClaim> Of(IReadOnlyList<Claim> claims, IReadOnlyList<NoticeText> texts)
    {
        var placed = new List<PlacedClaim>(claims.Count);
        var outside = texts.Where(text => text.Issue is null).ToList();
        var (at, from) = (0, 0);
        var wholes = new List<PlacedClaim>();
        foreach (var claim in claims)
        {
            var (text, start) = Find(claim.Text.Text, outside, at, from);
            if (text >= 0)
                (at, from) = (text, start + claim.Text.Text.Length);
            var found = new PlacedClaim(claim, text < 0 ? null : outside[text], Math.Max(start, 0), []);
            wholes.RemoveAll(whole => !whole.SharesSentence(found));
            if (Subjects.Contains(claim.Subject))
                wholes.Add(found);
            placed.Add(found.IsPart ? found with { Wholes = Fitting(claim, wholes) } : found);
        }

        return placed;
    }

    private static List<Claim> Fitting(Claim part, List<PlacedClaim> wholes)
    {
        var claims = wholes
            .Select(whole => whole.Claim)
            .Where(whole => whole.Subject != ClaimSubject.Other || (whole.Unit == part.Unit && whole.Value >= part.Value))
            .DistinctBy(whole => (whole.Subject, whole.Value))
            .ToList();
        var ofUnit = claims.Where(whole => whole.Unit == part.Unit).ToList();
        return ofUnit.Count > 0 ? ofUnit : claims;
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
