using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>An issue, where its status was read, and its blocks.</summary>
internal static class IssueExplanation
{
    /// <summary>What such a node is called in data.</summary>
    public const string Kind = "issue";

    public static ExplainedNode Of(Issue issue) =>
        NoticeExplanation.Of(
            Kind,
            Phrases.ExplainIssue(issue.Id, issue.Marker),
            issue.Title,
            ("id", issue.Id),
            ("marker", issue.Marker)
        ) with
        {
            Below =
            [
                Status(issue),
                .. issue.Detail is { } detail
                    ? [NoticeExplanation.Of("detail", Phrases.ExplainDetail, detail)]
                    : Array.Empty<ExplainedNode>(),
                .. issue.Blocks.Select(Of),
            ],
        };

    private static ExplainedNode Status(Issue issue)
    {
        var status = ExplainedNode.Term(issue.Status.Words());
        if (issue.StatusFrom is not { } from)
            return new ExplainedNode("status", Phrases.ExplainStatusUnknown(status, WhyUnknown(issue)))
            {
                Facts = [("status", issue.Status.Key()), ("looked", ResultOf(issue)?.Label?.Text)],
            };
        var origin = ExplainedNode.Term(from.Words());
        return new ExplainedNode(
            "status",
            issue.LongTerm ? Phrases.ExplainStatusLongTerm(status, origin) : Phrases.ExplainStatus(status, origin)
        )
        {
            Facts = [("status", issue.Status.Key()), ("longTerm", issue.LongTerm ? true : null), ("statusFrom", from.Key())],
            Rule = issue.StatusRule,
        };
    }

    private static Block? ResultOf(Issue issue) => issue.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Result);

    private static Phrase WhyUnknown(Issue issue) =>
        ResultOf(issue) is not { } result ? Phrases.ExplainNoResult
        : result.Label is { } label ? Phrases.ExplainResultSilent(label.Text)
        : Phrases.ExplainResultSilent(ExplainedNode.Term(BlockKind.Result.Words()));

    private static ExplainedNode Of(Block block) =>
        NoticeExplanation.Of(
            block.Kind.Key(),
            Phrases.ExplainBlock(ExplainedNode.Term(block.Kind.Words()), block.Label?.Text),
            block.Text,
            ("label", block.Label?.Text)
        ) with
        {
            Below =
            [
                .. block.Items.Select(Of),
                .. (block.Paragraphs ?? []).Select(passage => NoticeExplanation.Of("further", Phrases.ExplainFurther, passage)),
            ],
        };

    private static ExplainedNode Of(Item item) =>
        NoticeExplanation.Of("item", Phrases.ExplainItem(item.Marker.Text), item.Text, ("marker", item.Marker.Text)) with
        {
            Rule = item.Marker.Origin?.Rule ?? item.Text.Origin?.Rule,
            Below = [.. (item.Items ?? []).Select(Of)],
        };
}
