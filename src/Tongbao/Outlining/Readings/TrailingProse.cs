using Tongbao.Outlining.Conventions;

namespace Tongbao.Outlining.Readings;

/// <summary>
/// Ends an issue where all others end: a last label that has one paragraph each time has no more in the last issue of a chapter, and what
/// follows it there is the chapter's.
/// </summary>
internal static class TrailingProse
{
    /// <summary>So many other issues show where they end.</summary>
    private const int MinOthers = 4;

    /// <param name="issues">Those of a reading, in order.</param>
    /// <param name="conventions">The labels of the notice.</param>
    public static void Cut(IReadOnlyList<TrialNode> issues, NoticeConventions conventions)
    {
        List<(TrialNode Issue, TrialNode Label)> last = [];
        foreach (var issue in issues)
        {
            if (
                issue.Labels.LastOrDefault() is { } label
                && conventions.Forms[label.Index] is { Label: { } read } form
                && read.End < form.Length
            )
                last.Add((issue, label));
        }

        foreach (var same in last.GroupBy(pair => pair.Label.Key, StringComparer.Ordinal))
        {
            var longer = same.Where(pair => pair.Label.End > pair.Label.Index + 1).ToList();
            if (longer is not [var (issue, label)] || same.Count() <= MinOthers || issue.End != label.End || GoesOn(issue))
                continue;
            label.End = issue.End = label.Index + 1;
        }
    }

    // Another issue follows straight behind it.
    private static bool GoesOn(TrialNode issue) => issue.Parent!.Children.IndexOf(issue) + 1 < issue.Parent.Children.Count;
}
