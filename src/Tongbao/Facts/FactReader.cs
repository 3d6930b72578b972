using Tongbao.Issues;
using Tongbao.Outlining;
using Tongbao.Paragraphs;

namespace Tongbao.Facts;

/// <summary>Text → facts: who, when, how many, where to write.</summary>
internal static class FactReader
{
    /// <summary>How many paragraphs from the start are read for who inspected whom and when.</summary>
    private const int Opening = 3;

    public static FactSet Read(Manuscript manuscript, Outline outline, IssueSet issues, RuleProfile profile)
    {
        var title = outline.Title is { } paragraph ? manuscript.Fold(paragraph.Span).Value : "";
        var opening = string.Concat(OpeningOf(outline).Select(p => manuscript.Fold(p.Span).Value + "。"));
        var inspection = new InspectionReader(profile);
        return new FactSet(
            inspection.Issuer(title, opening) ?? Signature(manuscript, outline, profile),
            inspection.Read(title, opening),
            [.. TotalSpans(outline, issues).SelectMany(new TotalsReader(manuscript, profile).Read)],
            new ContactReader(manuscript, profile).Read([.. outline.Closing.Select(p => p.Span)]),
            new PublicationReader(profile).Read(manuscript.Furniture)
        );
    }

    private static IEnumerable<Paragraph> OpeningOf(Outline outline) =>
        outline.Preamble.Count > 0 ? outline.Preamble.Take(Opening) : outline.Root.Subtree.Skip(1).Select(node => node.Paragraph).Take(1);

    // Issues tell of other totals than the notice's own; their headings and blocks are left out.
    private static IEnumerable<TextSpan> TotalSpans(Outline outline, IssueSet issues)
    {
        var ofIssues = issues.Issues.Select(issue => issue.Node).ToHashSet();
        return outline.Preamble.Select(p => p.Span).Concat(Walk(outline.Root));

        IEnumerable<TextSpan> Walk(OutlineNode node) =>
            node.Content.SelectMany(entry =>
                entry switch
                {
                    OutlineNode child => ofIssues.Contains(child) ? [] : Walk(child).Prepend(child.Paragraph.Span),
                    _ => [entry.Paragraph.Span],
                }
            );
    }

    private static string? Signature(Manuscript manuscript, Outline outline, RuleProfile profile)
    {
        var closing = outline.Closing.Select(p => manuscript.Fold(p.Span).Value).ToList();
        var date = closing.FindIndex(profile.Document.SignatureDate.IsMatch);
        return date > 0 && !closing[date - 1].Contains('。') ? closing[date - 1] : null;
    }
}
