using Tongbao.Outlining.Conventions;

namespace Tongbao.Outlining.Readings;

/// <summary>
/// Ends the last issue where all others end: a last label that has one paragraph each time has no more there, and what follows closes the
/// notice.
/// </summary>
internal static class TrailingProse
{
    /// <summary>So many other issues show where they end.</summary>
    private const int MinOthers = 4;

    /// <param name="reading">Its last issue, and what is around that, end earlier where more follows.</param>
    /// <param name="conventions">The labels of the notice.</param>
    /// <returns>Where the closing begins; the number of paragraphs where nothing follows the issues.</returns>
    public static int Cut(TrialReading reading, NoticeConventions conventions)
    {
        var end = conventions.Forms.Count;
        List<(TrialNode Issue, TrialNode Label)> last =
        [
            .. reading.Issues.Where(issue => issue.Labels.Any()).Select(issue => (issue, issue.Labels.Last())),
        ];
        if (last.Count <= MinOthers || last[^1].Issue.End != end || last[^1].Issue != reading.Issues[^1])
            return end;
        var (issue, label) = last[^1];
        var others = last.SkipLast(1).Where(pair => pair.Label.Key == label.Key).ToList();
        if (others.Count < MinOthers || others.Exists(pair => IsLonger(pair.Label)) || !IsLonger(label) || !IsTold(label))
            return end;
        end = label.Index + 1;
        label.End = end;
        foreach (var node in issue.Ancestors.Prepend(issue).Append(reading.Root))
            node.End = end;
        return end;

        // Something stands behind the label itself.
        bool IsTold(TrialNode node) => conventions.Forms[node.Index] is { Label: { } read } form && read.End < form.Length;
    }

    private static bool IsLonger(TrialNode label) => label.End > label.Index + 1;
}
