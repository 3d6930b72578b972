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

    /// <returns>Index of the closing's first paragraph; the count when there is none.</returns>
    public static int Find(IReadOnlyList<ParagraphView> views, RuleProfile profile)
    {
        var start = views.Count;
        for (var i = views.Count - 1; i >= 0 && !views[i].CanHead; i--)
        {
            var text = views[i].Folded.Value;
            if (profile.Document.Closing.IsMatch(text) || (i >= views.Count - Depth && profile.Document.ClosingInside.IsMatch(text)))
                start = i;
            else if (profile.Document.SignatureDate.IsMatch(text) && i >= start - 1)
                start = i > 0 && IsSignature(views[i - 1]) ? i - 1 : i;
        }

        return start;
    }

    private static bool IsSignature(ParagraphView view) =>
        view.Folded.Length <= MaxSignature && view.Marker is null && view.Label is null && !view.Folded.Value.EndsWith('。');
}
