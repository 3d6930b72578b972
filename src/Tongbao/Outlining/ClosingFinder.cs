namespace Tongbao.Outlining;

/// <summary>
/// Finds where the closing begins: the invitation to supervise, contact, signature and date after the last chapter's business.
/// </summary>
internal static class ClosingFinder
{
    /// <summary>A signature is not longer than this, in characters.</summary>
    private const int MaxSignature = 40;

    /// <summary>How many paragraphs from the end may tell of contact in passing.</summary>
    private const int Depth = 8;

    /// <summary>An entry of the list of annexes is not longer than this, in characters.</summary>
    private const int MaxAnnex = 60;

    /// <returns>Index of the closing's first paragraph; the count when there is none.</returns>
    public static int Find(IReadOnlyList<ParagraphView> views, RuleProfile profile)
    {
        var start = views.Count;
        var annexes = Annexes(views, profile);
        for (var i = views.Count - 1; i >= 0; i--)
        {
            var text = views[i].Folded.Value;
            if (annexes.Contains(i))
                continue;
            if (views[i].CanHead && !IsNumberedContact(views[i], profile))
                break;
            if (
                profile.Document.Closing.IsMatch(text)
                || (i >= views.Count - annexes.Count - Depth && profile.Document.ClosingInside.IsMatch(text))
                || IsNumberedContact(views[i], profile)
            )
                start = i;
            else if (profile.Document.SignatureDate.IsMatch(text) && i >= start - 1)
                start = i > 0 && IsSignature(views[i - 1]) ? i - 1 : i;
        }

        return start;
    }

    // 附件: | 1.整改任务清单 | 2.…: names of annexes, or an annex itself behind the day that signs the notice, are no chapters.
    private static HashSet<int> Annexes(IReadOnlyList<ParagraphView> views, RuleProfile profile)
    {
        var annexes = new HashSet<int>();
        var first = Math.Max(1, views.Count / 2);
        for (var i = first; i < views.Count; i++)
        {
            if (!profile.Document.Annex.IsMatch(views[i].Folded.Value))
                continue;
            if (Enumerable.Range(first, i - first).Any(k => profile.Document.SignatureDate.IsMatch(views[k].Folded.Value)))
                return [.. annexes, .. Enumerable.Range(i, views.Count - i)];
            annexes.Add(i);
            for (; i + 1 < views.Count && views[i + 1].CanHead && IsName(views[i + 1].Folded.Value); i++)
                annexes.Add(i + 1);
        }

        return annexes;
    }

    private static bool IsName(string text) => text.Length <= MaxAnnex && !text.AsSpan(0, text.Length - 1).Contains('。');

    // （一）联系电话：…
    private static bool IsNumberedContact(ParagraphView view, RuleProfile profile) =>
        view.Marker is { } marker && profile.Document.ContactLine.IsMatch(view.Folded.Value[marker.Length..]);

    private static bool IsSignature(ParagraphView view) =>
        view.Folded.Length <= MaxSignature && view.Marker is null && view.Label is null && !view.Folded.Value.EndsWith('。');
}
