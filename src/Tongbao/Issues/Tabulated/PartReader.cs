using Tongbao.Issues.Drafts;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Tabulation.Model;

namespace Tongbao.Issues.Tabulated;

/// <summary>Paragraphs → outline and issues, those of tables among them.</summary>
/// <param name="manuscript">The whole document.</param>
/// <param name="tables">All of its tables that are issues or lists.</param>
/// <param name="profile">The rules.</param>
internal sealed class PartReader(Manuscript manuscript, IReadOnlyList<Table> tables, RuleProfile profile)
{
    /// <summary>Reads the notice, or an annex of one.</summary>
    public ReadPart Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var cells = paragraphs.Select(paragraph => paragraph.Cell).OfType<Documents.GridCell>().ToHashSet();
        List<Table> own = [.. tables.Where(table => table.Cells.Any(cells.Contains))];
        var usual = OutlineBuilder.Build(manuscript, paragraphs, profile);
        var reading = ReadingChoice.Choose(manuscript, usual, profile);
        if (own.TrueForAll(table => table.Issues.Count == 0) && FieldChapters.Read(manuscript, usual, profile) is var (single, task))
            return new ReadPart(reading, new IssueSet([], IsNotice: false), single, new IssueSet([task], IsNotice: true));
        var prose = IssueBuilder.Build(manuscript, reading, profile);
        // Names that stand below what was done head it only as issues.
        if (!prose.IsNotice && reading.Chosen is { } chosen && chosen.Issues.Any(issue => issue.Above < issue.Index))
            reading = reading with { Outline = usual };
        var (outline, issues) = TableIssues.Join(manuscript, reading.Outline, prose, own, profile);
        return new ReadPart(reading, prose, outline, issues);
    }
}
