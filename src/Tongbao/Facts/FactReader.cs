using Tongbao.Facts.Totals;
using Tongbao.Issues.Drafts;
using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>Text → facts: who, when, how many, where to write.</summary>
internal static class FactReader
{
    /// <summary>How many paragraphs from the start are read for who inspected whom and when.</summary>
    private const int Opening = 12;

    /// <summary>How many paragraphs of the first chapter are read where the preamble says nothing of it.</summary>
    private const int Chapter = 6;

    public static FactSet Read(Manuscript manuscript, Outline outline, IssueSet issues, RuleProfile profile)
    {
        var title = FactText.Of(manuscript, outline.Title is { } paragraph ? [paragraph.Span] : []);
        var opening = FactText.Of(manuscript, outline.Preamble.Take(Opening).Select(p => p.Span));
        var reader = new InspectionReader(profile);
        var inspection = reader.Read(title, opening);
        if (inspection is { From: null, FeedbackOn: null } || (inspection.Body is null && outline.Preamble.Count == 0))
        {
            var chapter = FactText.Of(manuscript, outline.Preamble.Take(Opening).Concat(FirstChapter(outline)).Select(p => p.Span));
            if (reader.Read(title, chapter) is { } more && (more.From ?? more.FeedbackOn) is not null)
                (inspection, opening) = (more, chapter);
        }

        // 注：区委第一巡察组向局党组反馈问题8个 below a table, 表一 县委第五巡察组… above it tell what stands in the opening of a text.
        if (inspection.Body is null && outline.HasTables)
        {
            var around = outline.Root.Children.Select(chapter => chapter.Paragraph).Concat(outline.Closing);
            inspection = inspection with { Body = reader.Body(FactText.Of(manuscript, around.Select(p => p.Span))) };
        }

        return new FactSet(
            reader.Issuer(title, BelowTitle(manuscript, outline, profile), opening)
                ?? Signature(manuscript, outline, profile)
                ?? (outline.HasTables ? reader.Office(title, opening) : null)
                ?? reader.TitleOffice(title),
            inspection,
            [.. Totals(manuscript, outline, issues, profile, title.Words)],
            Contact(manuscript, outline, profile),
            new PublicationReader(profile).Read(manuscript.Furniture)
        );
    }

    private static IEnumerable<Total> Totals(Manuscript manuscript, Outline outline, IssueSet issues, RuleProfile profile, string title) =>
        TotalSpans(outline, issues)
            .Concat(issues.TotalTexts)
            .Except(issues.Totals.Select(total => total.Span))
            .SelectMany(new TotalsReader(manuscript, profile, title).Read)
            .Concat(issues.Totals.Select(total => new Total(total.Subject, total.Value, "", total.Span, BuiltInRules.Column)));

    // Over a table stands what stands behind a text.
    private static ContactFacts Contact(Manuscript manuscript, Outline outline, RuleProfile profile) =>
        new ContactReader(manuscript, profile).Read([
            .. (outline.HasTables ? outline.Preamble.Concat(outline.Closing) : outline.Closing).Select(p => p.Span),
        ]);

    private static IEnumerable<Paragraph> FirstChapter(Outline outline) =>
        outline.Root.Children.Take(1).SelectMany(chapter => chapter.Whole).Take(Chapter);

    // Issues tell of other totals than the notice's own; their headings and blocks are left out.
    private static IEnumerable<TextSpan> TotalSpans(Outline outline, IssueSet issues)
    {
        var ofIssues = issues.Issues.Select(issue => issue.Node).ToHashSet();
        return outline
            .Preamble.Select(p => p.Span)
            .Concat(Outside(outline.Root))
            .Concat(outline.HasTables ? outline.Closing.Select(p => p.Span) : []);

        IEnumerable<TextSpan> Outside(OutlineNode node) =>
            node.Content.SelectMany(entry =>
                entry switch
                {
                    OutlineNode child => ofIssues.Contains(child) ? [] : Outside(child).Prepend(child.Paragraph.Span),
                    _ => [entry.Paragraph.Span],
                }
            );
    }

    // A name alone on the line below the title, as printed.
    private static string? BelowTitle(Manuscript manuscript, Outline outline, RuleProfile profile) =>
        outline
            .Preamble.Take(1)
            .Select(p => FactText.Of(manuscript, [p.Span]))
            .Where(line => profile.Framing.PartyOrganisation.IsMatch(line.Words.TrimEnd('。')))
            .Select(line => line.Printed.TrimEnd('。'))
            .FirstOrDefault();

    // The name over the day that signs the notice, as printed.
    private static string? Signature(Manuscript manuscript, Outline outline, RuleProfile profile)
    {
        var closing = outline.Closing.Select(p => FactText.Of(manuscript, [p.Span])).ToList();
        var date = closing.FindIndex(paragraph => profile.Document.SignatureDate.IsMatch(paragraph.Words.TrimEnd('。')));
        return date > 0 && closing[date - 1].Words.IndexOf('。') == closing[date - 1].Words.Length - 1
            ? closing[date - 1].Printed.TrimEnd('。')
            : null;
    }
}
