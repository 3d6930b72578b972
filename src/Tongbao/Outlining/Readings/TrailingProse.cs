using Tongbao.Outlining.Conventions;
using Tongbao.Text;

namespace Tongbao.Outlining.Readings;

/// <summary>
/// Ends the last issue where all others end: where each has one paragraph behind its last label, or one in all, it has no more there, and
/// what follows closes the notice.
/// </summary>
internal static class TrailingProse
{
    /// <summary>So many other issues show where they end.</summary>
    private const int MinOthers = 4;

    /// <returns>Where the closing begins; the number of paragraphs where nothing follows the issues.</returns>
    /// <param name="reading">A reading of the notice.</param>
    /// <param name="conventions">The labels of the notice.</param>
    public static int Find(TrialReading reading, NoticeConventions conventions)
    {
        var forms = conventions.Forms;
        var last = reading.Issues[^1];
        // A name below what was done, and a legend, end it themselves.
        if (last.End < forms.Count && IsLastOfAll(last))
            return last.End;
        if (reading.Issues.Count > MinOthers && last.End == forms.Count && EndOfState(reading, conventions) is { } state)
            return state;
        if (reading.Issues.Count <= MinOthers || last.End != forms.Count || IsAtEnd(last) || !TellsMore(last))
            return forms.Count;
        var others = reading.Issues.SkipLast(1).Where(issue => LabelOf(issue)?.Key == LabelOf(last)?.Key).ToList();
        return others.Count >= MinOthers && others.TrueForAll(IsAtEnd) && others.TrueForAll(TellsMore) ? Place(last) + 1 : forms.Count;

        bool IsAtEnd(TrialNode issue) => issue.End == Place(issue) + 1;

        // Something stands behind the label itself, or behind the name.
        bool TellsMore(TrialNode issue) =>
            forms[Place(issue)] is var form
            && (
                LabelOf(issue) is not null
                    ? form.Label is { } label && label.End < form.Length
                    : form.Running.Count > 0 || Sentences.First(form.Span) < form.Length
            );
    }

    // In the usual reading nothing ends an issue but headings, and nodes have no parents.
    private static bool IsLastOfAll(TrialNode node)
    {
        while (node.Parent is { } above && above.Children[^1] == node)
            node = above;
        return node.IsRoot;
    }

    // …（已完成） ends each of the others, and stands before the end of the last.
    private static int? EndOfState(TrialReading reading, NoticeConventions conventions)
    {
        if (!reading.Issues.SkipLast(1).All(issue => EndsInState(issue.End - 1)))
            return null;
        var last = reading.Issues[^1];
        for (var at = last.End - 1; at >= last.Index; at--)
        {
            if (EndsInState(at))
                return at + 1;
        }

        return null;

        bool EndsInState(int at) => conventions.Kinds.EndsInState(conventions.Forms[at].Folded.Value);
    }

    /// <summary>The same, and ends the last issue, and what is around it, there.</summary>
    public static int Cut(TrialReading reading, NoticeConventions conventions)
    {
        var end = Find(reading, conventions);
        var last = reading.Issues[^1];
        if (end == conventions.Forms.Count)
            return end;
        foreach (var node in last.Ancestors.Prepend(last).Append(reading.Root))
            node.End = end;
        if (LabelOf(last) is { } label)
            label.End = end;
        return end;
    }

    private static TrialNode? LabelOf(TrialNode issue) => issue.Labels.LastOrDefault();

    private static int Place(TrialNode issue) => LabelOf(issue)?.Index ?? issue.Index;
}
