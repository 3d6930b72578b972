using System.Globalization;
using System.Text.Json.Nodes;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>The finished notice as a tree.</summary>
internal static class NoticeExplanation
{
    public static IEnumerable<ExplainedNode> Of(ParseTrace trace)
    {
        var notice = trace.Notice;
        var issues = notice.Issues.Concat(notice.Suggestions).ToDictionary(issue => issue.Id);
        return
        [
            .. notice.Title is { } title ? [Of("title", Phrases.ExplainTitle, title)] : Array.Empty<ExplainedNode>(),
            .. notice.Preamble.Select(passage => Of("preamble", Phrases.ExplainPreamble, passage)),
            .. notice.Sections.Select(section => Of(section, issues)),
            .. issues.Values.Where(issue => !issue.Id.Contains('.')).Select(IssueExplanation.Of),
            .. notice.Closing.Select(passage => Of("closing", Phrases.ExplainClosing, passage)),
            .. (notice.Annexes ?? []).Select(Of),
            .. notice.Claims.Select(Of),
            .. LineExplanation.SetAside(trace),
        ];
    }

    /// <summary>A passage, with its place and rule.</summary>
    public static ExplainedNode Of(string kind, Phrase said, Passage passage, params (string Key, JsonNode? Value)[] facts) =>
        new(kind, said)
        {
            Facts = facts,
            Place = ExplainedPlace.Of(passage.Origin),
            Rule = passage.Origin?.Rule,
            Words = passage.Text,
        };

    private static ExplainedNode Of(Section section, Dictionary<string, Issue> issues) =>
        Of("section", Phrases.ExplainSection(section.Marker?.Text), section.Title, ("marker", section.Marker?.Text)) with
        {
            Below =
            [
                .. Prose(section.Paragraphs),
                .. section.Sections.Select(child => Of(child, issues)),
                .. section.Issues.Select(id => IssueExplanation.Of(issues[id])),
            ],
        };

    private static ExplainedNode Of(Annex annex)
    {
        var issues = annex.Issues.ToDictionary(issue => issue.Id);
        return Of("annex", Phrases.ExplainAnnex, annex.Title) with
        {
            Below =
            [
                .. Prose(annex.Paragraphs),
                .. annex.Sections.Select(section => Of(section, issues)),
                .. annex.Issues.Where(issue => issue.Path.IsEmpty).Select(IssueExplanation.Of),
            ],
        };
    }

    private static ExplainedNode Of(Claim claim)
    {
        var value = $"{claim.Value.ToString("0.##", CultureInfo.InvariantCulture)}{claim.Unit}";
        return Of(
            "claim",
            Phrases.ExplainClaim(ExplainedNode.Term(claim.Subject.Words()), value),
            claim.Text,
            ("subject", claim.Subject.Key()),
            ("value", claim.Value),
            ("unit", claim.Unit)
        );
    }

    private static IEnumerable<ExplainedNode> Prose(IEnumerable<Passage> paragraphs) =>
        paragraphs.Select(passage => Of("prose", Phrases.ExplainProse, passage));
}
