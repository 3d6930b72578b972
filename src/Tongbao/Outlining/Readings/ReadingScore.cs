using Tongbao.Outlining.Conventions;

namespace Tongbao.Outlining.Readings;

/// <summary>Says how much of a notice a reading explains, feature by feature.</summary>
/// <remarks>
/// Vetoes decide, not weights: an issue has no label twice, and a mark that repeats once under each heading is a field of it.
/// </remarks>
internal sealed class ReadingScore(NoticeConventions conventions, ParagraphTests tests)
{
    /// <summary>The name of a problem is seldom longer than this, in characters.</summary>
    private const int MaxName = 60;

    /// <summary>What follows a name in its own paragraph is a body from this length on.</summary>
    private const int MinTail = 20;

    private const int MaxItemName = 30;

    private const double MostFields = 0.7;

    /// <summary>A series has at least this many members when it heads something.</summary>
    private const int MinSwallowed = 3;

    public TrialReading Of(IssueMark mark, TrialNode root, IReadOnlyList<TrialNode> issues)
    {
        var count = (double)issues.Count;
        double own = 0,
            doubled = 0,
            problems = 0,
            body = 0,
            runOn = 0,
            continued = 0,
            covered = 0,
            swallowed = 0;
        var sequences = new HashSet<string>(StringComparer.Ordinal);
        var last = 0;
        foreach (var issue in issues)
        {
            var heading = IssueHeading.Of(issue, conventions);
            var form = conventions.Forms[heading.Paragraph];
            var labels = issue.Labels.Select(label => label.Key).ToList();
            var running = form.Running.Count(label => label.Start >= heading.From);
            // A label of the problem reports nothing: it may be the mark itself.
            if (running > 0 || labels.Exists(label => conventions.Kinds.Of(label) != BlockKind.Problem))
                own++;
            var distinct = labels.Distinct(StringComparer.Ordinal).Count();
            covered += distinct;
            if (distinct < labels.Count)
                doubled++;
            if (Swallows(issue))
                swallowed++;
            sequences.Add(string.Join('|', labels));
            if (tests.IsProblem(heading.Paragraph, heading.From))
                problems++;
            var name =
                mark.Kind == MarkKind.Frame && tests.FramedLength(heading.Paragraph) is > 0 and var framed
                    ? form.Span[..framed]
                    : ParagraphTests.First(form.Span[heading.From..]);
            if (name.Length > MaxName || form.Last == ';')
                runOn++;
            body += BodyOf(issue, labels.Count, form.Length - heading.From - name.Length);
            var number = issue.Shape.Number;
            if (number is 0 or 1 || number == last + 1)
                continued++;
            last = number;
        }

        var labelsBelow = root.Children.Sum(child => child.LabelsBelow);
        return new TrialReading(
            mark,
            root,
            issues,
            [
                ("own labels", 4 * own / count),
                // Labels of problems alone are no report that is covered.
                ("labels covered", labelsBelow == 0 || own == 0 ? 0 : 3 * covered / labelsBelow),
                ("label twice", -4 * doubled / count),
                ("names a problem", 2.5 * problems / count),
                ("has a body", 2 * body / count),
                ("long name", -2 * runOn / count),
                ("swallows a series", -1.5 * swallowed / count),
                ("counts on", continued / count),
                ("size", issues.Count == 1 ? -1.5 : 0.1 * Math.Min(issues.Count, 5)),
                ("mark names it", mark.Kind == MarkKind.Series && Names(mark.Key) ? 1 : 0),
                ("alike", issues.Count > 1 && sequences.Count <= 1 + (issues.Count / 3) ? 0.5 : 0),
                ("no mark", mark.Kind is MarkKind.Plain or MarkKind.PlainProse or MarkKind.Sentence ? -1 : 0),
                ("leaves alike out", -2 * LeftOut(issues)),
                ("field of a heading", IsFieldOfHeading(mark, issues) ? -4 : 0),
            ]
        );
    }

    // The share of lines with the mark of the issues, among them and outside of each, that are none.
    private double LeftOut(IReadOnlyList<TrialNode> issues)
    {
        var keys = issues.Select(issue => conventions.Forms[issue.Index].Shape?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var left = 0;
        for (var i = 1; i < issues.Count; i++)
        {
            for (var at = issues[i - 1].End; at < issues[i].Index; at++)
            {
                if (conventions.Forms[at].Shape is { } shape && keys.Contains(shape.Key))
                    left++;
            }
        }

        return (double)left / (left + issues.Count);
    }

    // A series of a form of its own inside an issue heads something that this reading does not see.
    private bool Swallows(TrialNode issue)
    {
        for (var i = issue.Index + 1; i < issue.End; i++)
        {
            if (
                conventions.Forms[i] is { IsLabel: false, Shape: { Usual: false } shape }
                && shape.Key != issue.Key
                && conventions.CountOf(shape.Key) >= MinSwallowed
            )
                return true;
        }

        return false;
    }

    private static bool Names(string key) =>
        key.Contains("问题") || key.Contains("任务") || key.Contains("事项") || key.Contains("反馈") || key.Contains("整改");

    // A label that stands once under each number of a series, or behind a name each time, is a field of what stands before it.
    private bool IsFieldOfHeading(IssueMark mark, IReadOnlyList<TrialNode> issues)
    {
        if (mark.Kind == MarkKind.Setting && issues.Count(issue => IsBelowName(issue.Index)) > MostFields * issues.Count)
            return true;
        if (mark.Kind != MarkKind.Lead || issues.Count < 2)
            return false;
        var parents = issues
            .Where(issue => issue.Parent is { Kind: TrialKind.Number or TrialKind.Bullet })
            .Select(issue => issue.Parent!)
            .ToHashSet();
        var named = conventions.Kinds.Of(mark.Key) != BlockKind.Measures ? 0 : issues.Count(issue => IsNamed(issue.Index));
        return Math.Max(parents.Count, named) > MostFields * issues.Count;
    }

    // A paragraph straight below one in another face that is no label: the problem below its name.
    private bool IsBelowName(int at) =>
        at > 0
        && conventions.Forms[at - 1] is { IsLabel: false, Shape: null, SetOff: { } above }
        && above.Name != conventions.Forms[at].SetOff?.Name
        && (at < 2 || conventions.Forms[at - 2].SetOff?.Name != above.Name);

    // A short line of its own, no point of a list, stands before the label.
    private bool IsNamed(int at) =>
        at > 1
        && conventions.Forms[at - 1] is { IsLabel: false, Length: <= MaxName }
        && conventions.Forms[at - 2] is { IsLabel: true } or { IsShort: true };

    // Labels or prose of its own are a body; numbered points are one when they read like sentences.
    private double BodyOf(TrialNode issue, int labels, int tail)
    {
        var inner = issue.Children.Where(child => child.Kind is TrialKind.Number or TrialKind.Bullet).ToList();
        var below = issue.Children.Where(child => child.Kind != TrialKind.Label).Sum(child => child.End - child.Index);
        if (labels > 0 || issue.End - issue.Above - 1 - below > 0 || tail > MinTail)
            return 1;
        if (inner.Count == 0)
            return 0;
        return inner.Count(IsItem) > 0.6 * inner.Count ? 0.9 : 0.5;
    }

    private bool IsItem(TrialNode node)
    {
        if (node.End != node.Index + 1)
            return false;
        var form = conventions.Forms[node.Index];
        var text = form.Span[IssueHeading.MarkLength(node, form)..];
        var name = ParagraphTests.First(text);
        return (name.Length == text.Length && name.EndsWith("。")) || name.Length > MaxItemName || form.Last == ';';
    }
}
