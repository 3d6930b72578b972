using Tongbao.Issues.Drafts;
using Tongbao.Outlining;
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
        var statements = new StatementReader(manuscript, profile, FrameOf(manuscript, headed, profile));
        var issues = Read(manuscript, headed, profile, blocks, statements);
        if (MostOpenWithProblem(issues))
            issues = Read(
                manuscript,
                headed,
                profile,
                new BlockSegmenter(manuscript, profile, learned) { OpensWithProblem = true },
                statements
            );
        return new ReportTest(manuscript, profile).Passes(issues)
            ? new IssueSet(issues, IsNotice: issues.Count > 0)
            : new IssueSet([], IsNotice: false);
    }

    private static List<IssueDraft> Read(
        Manuscript manuscript,
        List<(IssueNode Issue, int StatementEnd)> headed,
        RuleProfile profile,
        BlockSegmenter blocks,
        StatementReader statements
    )
    {
        var statuses = new StatusReader(manuscript, profile);
        var issues = new List<IssueDraft>();
        var goesOn = GoesOnWithProblem(manuscript, headed, profile, statements);
        foreach (var ((node, isSuggestion, name), end) in headed)
        {
            var paragraph = name?.Paragraph ?? node.Paragraph;
            var statement = statements.Read(node, end, name);
            var runIn = TextSpan.FromBounds(end, paragraph.Span.End);
            if (
                runIn.IsEmpty
                && !statement.Detail.IsEmpty
                && statement.FrameTail.IsEmpty
                && !(goesOn && node.Content.Count > 0)
                && SaysWhatWasDone(node, manuscript.Fold(statement.Detail).Value, profile)
            )
            {
                var told = EndOfName(manuscript, paragraph, statement.Detail);
                runIn = manuscript.Trim(TextSpan.FromBounds(told, statement.Detail.End));
                statement = statement with { Detail = manuscript.Trim(TextSpan.FromBounds(statement.Detail.Start, told)) };
            }

            IReadOnlyList<BlockDraft> segmented = [.. statement.Fields, .. blocks.Segment(node, runIn, name)];
            issues.Add(new IssueDraft(node, statement, segmented, isSuggestion, statuses.Read(node, statement, segmented)));
        }

        return issues;
    }

    // Where paragraphs of their own follow, most issues show what stands behind their names.
    private static bool GoesOnWithProblem(
        Manuscript manuscript,
        List<(IssueNode Issue, int StatementEnd)> headed,
        RuleProfile profile,
        StatementReader statements
    )
    {
        var (told, problems) = (0, 0);
        foreach (var ((node, _, name), end) in headed.Where(heading => heading.Issue.Node.Content.Count > 0))
        {
            var detail = node.Labels.Any() ? default : statements.Read(node, end, name).Detail;
            if (detail.IsEmpty)
                continue;
            told++;
            problems += SaysWhatWasDone(node, manuscript.Fold(detail).Value, profile) ? 0 : 1;
        }

        return problems > MinOpening * told;
    }

    // Of the issues that tell it without labels and have paragraphs enough for a problem and what was done about it.
    private static bool MostOpenWithProblem(List<IssueDraft> issues)
    {
        var unlabelled = issues.FindAll(issue => issue.TellsInProse);
        var split = unlabelled.Count(issue => issue.Blocks is [{ Kind: BlockKind.Problem }, { Label.IsEmpty: true }, ..]);
        return split < unlabelled.Count && split >= MinOpening * unlabelled.Count;
    }

    private static NameFrame FrameOf(Manuscript manuscript, List<(IssueNode Issue, int StatementEnd)> headed, RuleProfile profile)
    {
        var statements = new StatementReader(manuscript, profile);
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
