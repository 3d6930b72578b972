namespace Tongbao.Framing;

/// <summary>Chooses among the places where words have the form of a title.</summary>
internal static class TitleChoice
{
    /// <param name="candidates">In reading order.</param>
    /// <param name="prose">Index of the first line that is a sentence.</param>
    /// <param name="known">What the document calls itself elsewhere, folded.</param>
    /// <returns>Null when there is none.</returns>
    public static TitleCandidate? Choose(IReadOnlyList<TitleCandidate> candidates, int prose, IReadOnlySet<string> known)
    {
        var before = candidates.Where(candidate => candidate.First <= prose).ToList();
        // Printed twice is surer than once, and the last is the one over the text.
        if (before.Count > 0)
            return before
                .OrderBy(candidate => candidate.IsNamed)
                .ThenByDescending(candidate => candidate.IsWhole)
                .ThenByDescending(candidate => known.Any(title => title.Contains(candidate.Words, StringComparison.Ordinal)))
                .ThenByDescending(candidate => candidates.Count(other => other.Words == candidate.Words))
                .ThenByDescending(candidate => candidate.First)
                .ThenByDescending(candidate => candidate.Words.Length)
                .First();
        return candidates.FirstOrDefault(candidate => candidate is { IsWhole: true, IsNamed: false });
    }
}
