using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>Outline → issues with their blocks and items.</summary>
internal static class IssueBuilder
{
    /// <summary>In this share of its issues a notice shows that they begin with what is wrong.</summary>
    private const double MinOpening = 0.5;

    public static IssueSet Build(Manuscript manuscript, NoticeReading reading, RuleProfile profile)
    {
        if (!RectificationTest.Passes(manuscript, reading.Outline, profile))
            return new IssueSet([], IsNotice: false);
        var learned = reading.IsLearned ? reading.Conventions : null;
        var blocks = new BlockSegmenter(manuscript, profile, learned);
        List<(IssueNode Issue, int StatementEnd)> headed =
        [
            .. reading.Issues.Select(issue => (issue, blocks.StatementEnd(issue.Node, issue.Name))),
        ];
        var legend = reading.Conventions.Legend;
        var begun = Begin(manuscript, headed, profile, legend);
        var statuses = new StatusReader(manuscript, profile, legend);
        var issues = Read(begun, statuses, blocks);
        if (MostOpenWithProblem(issues))
            issues = Read(begun, statuses, new BlockSegmenter(manuscript, profile, learned) { OpensWithProblem = true });
        return new ReportTest(manuscript, profile).Passes(issues, RectificationTest.TitleOf(manuscript, reading.Outline))
            ? new IssueSet(ListedStatuses.Lend(manuscript, issues, profile), IsNotice: issues.Count > 0)
            : new IssueSet([], IsNotice: false);
    }

    // The statement of each, and what runs in behind it.
    private static List<(IssueNode Issue, Statement Statement, TextSpan RunIn)> Begin(
        Manuscript manuscript,
        List<(IssueNode Issue, int StatementEnd)> headed,
        RuleProfile profile,
        StatusLegend legend
    )
    {
        var statements = new StatementReader(manuscript, profile, FrameOf(manuscript, headed, profile, legend), legend);
        var begun = headed.ConvertAll(heading =>
            (
                heading.Issue,
                Statement: statements.Read(heading.Issue.Node, heading.StatementEnd, heading.Issue.Name),
                RunIn: TextSpan.FromBounds(heading.StatementEnd, ParagraphOf(heading.Issue).Span.End)
            )
        );
        var goesOn = GoesOnWithProblem(manuscript, begun, profile);
        var turn = TurnToAnswer.Of(begun.Select(one => manuscript.Fold(one.Statement.Detail)), profile);
        return begun.ConvertAll(one =>
        {
            var (issue, statement, runIn) = one;
            if (
                !runIn.IsEmpty
                || statement.Detail.IsEmpty
                || !statement.FrameTail.IsEmpty
                || (goesOn && issue.Node.Content.Count > 0)
                || !SaysWhatWasDone(issue.Node, manuscript.Fold(statement.Detail).Value, profile)
            )
                return one;
            var told = turn.In(manuscript.Fold(statement.Detail)) ?? EndOfName(manuscript, ParagraphOf(issue), statement.Detail);
            return (
                issue,
                statement with
                {
                    Detail = manuscript.Trim(TextSpan.FromBounds(statement.Detail.Start, told)),
                },
                manuscript.Trim(TextSpan.FromBounds(told, statement.Detail.End))
            );
        });
    }

    private static List<IssueDraft> Read(
        List<(IssueNode Issue, Statement Statement, TextSpan RunIn)> begun,
        StatusReader statuses,
        BlockSegmenter blocks
    ) =>
        begun.ConvertAll(one =>
        {
            var ((node, isSuggestion, name), statement, runIn) = one;
            IReadOnlyList<BlockDraft> segmented = [.. statement.Fields, .. blocks.Segment(node, runIn, name)];
            return new IssueDraft(node, statement, segmented, isSuggestion, statuses.Read(node, statement, segmented));
        });

    private static Paragraph ParagraphOf(IssueNode issue) => issue.Name?.Paragraph ?? issue.Node.Paragraph;

    // Where paragraphs of their own follow, most issues show what stands behind their names.
    private static bool GoesOnWithProblem(
        Manuscript manuscript,
        List<(IssueNode Issue, Statement Statement, TextSpan RunIn)> begun,
        RuleProfile profile
    )
    {
        var told = begun.FindAll(one => one.Issue.Node.Content.Count > 0 && !one.Issue.Node.Labels.Any() && !one.Statement.Detail.IsEmpty);
        return told.Count(one => !SaysWhatWasDone(one.Issue.Node, manuscript.Fold(one.Statement.Detail).Value, profile))
            > MinOpening * told.Count;
    }

    // Of the issues that tell it without labels and have paragraphs enough for a problem and what was done about it.
    private static bool MostOpenWithProblem(List<IssueDraft> issues)
    {
        var unlabelled = issues.FindAll(issue => issue.TellsInProse);
        var split = unlabelled.Count(issue => issue.Blocks is [{ Kind: BlockKind.Problem }, { Label.IsEmpty: true }, ..]);
        return split < unlabelled.Count && split >= MinOpening * unlabelled.Count;
    }

    private static NameFrame FrameOf(
        Manuscript manuscript,
        List<(IssueNode Issue, int StatementEnd)> headed,
        RuleProfile profile,
        StatusLegend legend
    )
    {
        var statements = new StatementReader(manuscript, profile, legend: legend);
        return NameFrame.Of([.. headed.Select(heading => statements.Words(heading.Issue.Node, heading.StatementEnd, heading.Issue.Name))]);
    }

    // Sentences in the type of the name still tell what is wrong.
    private static int EndOfName(Manuscript manuscript, Paragraph paragraph, TextSpan detail)
    {
        if (paragraph.SetOff is not { Next: not null } face)
            return detail.Start;
        var folded = manuscript.Fold(paragraph.Span);
        var end = face.Ink < folded.Length ? folded.ToSource(face.Ink) : detail.Start;
        return end > detail.Start && end < detail.End && folded.Span[face.Ink - 1] is '。' or ';' or ':' ? end : detail.Start;
    }

    // Without a label anywhere, what follows the name in the heading's paragraph is what was done, unless it goes on with
    // the problem and paragraphs of its own come after it. A status in brackets is neither.
    private static bool SaysWhatWasDone(OutlineNode node, string rest, RuleProfile profile) =>
        !node.Labels.Any()
        && rest is not ['(', .., ')']
        && (node.Content.Count == 0 || rest.Contains("一是") || !profile.Headings.ProblemProse.IsMatch(rest));
}
