using Tongbao.Documents;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Tabulation.Model;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Issues.Tabulated;

/// <summary>Joins the issues of a text and those of its tables.</summary>
internal static class TableIssues
{
    /// <param name="manuscript">The text.</param>
    /// <param name="outline">That of the text around the tables.</param>
    /// <param name="prose">The issues of the text around the tables.</param>
    /// <param name="tables">Those of this part of the document.</param>
    /// <param name="profile">The rules.</param>
    public static (Outline Outline, IssueSet Issues) Join(
        Manuscript manuscript,
        Outline outline,
        IssueSet prose,
        IReadOnlyList<Table> tables,
        RuleProfile profile
    )
    {
        if (tables.Count == 0)
            return (outline, prose);
        var cells = new CellSpans(manuscript);
        // A problem whose words were set aside names no issue: what is beside it is text.
        tables = [.. tables.Select(table => table with { Issues = [.. table.Issues.Where(issue => cells[issue.Problem].Count > 0)] })];
        List<(Table Table, int Start)> placed =
        [
            .. tables
                .Select(table =>
                    (table, cells.Bounds(table.Headings.Concat(table.Issues.Select(issue => issue.Problem)).Concat(table.Listed)).Start)
                )
                .OrderBy(pair => pair.Start),
        ];
        // A plan or a rule with a table is no notice.
        var isNotice = !RectificationTest.IsOfOther(RectificationTest.TitleOf(manuscript, outline), profile);
        var place = new TableOutline(
            manuscript,
            outline,
            cells,
            [.. placed.Select(pair => pair.Start)],
            prose.Issues.Select(issue => issue.Node).ToHashSet(),
            profile
        );
        var drafts = new List<IssueDraft>();
        var syntax = new List<TextSpan>();
        var told = isNotice ? tables.SelectMany(table => table.Cells).ToHashSet() : [];
        foreach (var (table, start) in placed)
        {
            if (table.Listed.Count > 0)
            {
                foreach (var cell in table.Listed)
                    place.AddListed(cell, start);
                continue;
            }

            if (isNotice)
                syntax.AddRange(table.Headings.Concat(table.Silent).SelectMany(cell => cells[cell]));
            // Without issues it heads nothing, and may stand below an issue of the text, which takes nothing more.
            if (isNotice && table.Issues.Count == 0)
            {
                foreach (var cell in table.Totals.Select(total => total.Cell).Concat(Cells(manuscript, table).Where(told.Add)))
                    place.AddListed(cell, start);
                continue;
            }

            var head = place.Head(start);
            if (!isNotice)
            {
                foreach (var cell in Cells(manuscript, table).Where(told.Add))
                    place.AddText(cell, head);
                continue;
            }

            var reader = new TableDrafts(manuscript, cells, profile, table.Issues);
            foreach (var issue in table.Issues)
                drafts.Add(reader.Add(issue, issue.Path.Aggregate(head, (above, group) => place.Group(group, above))));
            foreach (var total in table.Totals)
                place.AddText(total.Cell, total.Path.Aggregate(head, (above, group) => place.Group(group, above)));
            foreach (var cell in Cells(manuscript, table).Where(told.Add))
                place.AddText(cell, head);
        }

        var joined = place.Finish(
            outline,
            placed[^1] is ({ Listed.Count: > 0 } list, _) ? cells.Bounds(list.Listed).End : placed[^1].Start
        );
        List<IssueDraft> kept = [.. Kept(manuscript, prose, drafts, profile)];
        return (
            joined,
            new IssueSet([.. kept.Concat(drafts).OrderBy(draft => draft.Statement.Heading.Start)], prose.IsNotice || drafts.Count > 0)
            {
                Syntax = syntax,
                TotalTexts = isNotice ? [.. tables.SelectMany(table => table.Totals).SelectMany(total => cells[total.Cell])] : [],
                Totals = isNotice ? [.. tables.SelectMany(new TableTotals(cells, profile).Of)] : [],
            }
        );
    }

    // Two tables of a sheet share its grid: each cell is text once.
    private static IEnumerable<GridCell> Cells(Manuscript manuscript, Table table)
    {
        var grids = table.Cells.Select(cell => cell.Grid).ToHashSet();
        return manuscript
            .Paragraphs.Select(paragraph => paragraph.Cell)
            .OfType<GridCell>()
            .Distinct()
            .Where(cell => grids.Contains(cell.Grid));
    }

    // Where a table tells the issues, a text without labels tells them only in a chapter that says so and has no table. What stands over
    // issues of a table is none.
    private static IEnumerable<IssueDraft> Kept(Manuscript manuscript, IssueSet prose, List<IssueDraft> drafts, RuleProfile profile)
    {
        if (drafts.Count == 0)
            return prose.Issues;
        var kinds = new ChapterKinds(manuscript, profile);
        var chapters = drafts.Select(draft => draft.Node.Ancestors.FirstOrDefault()).OfType<OutlineNode>().ToHashSet();
        var above = drafts.SelectMany(draft => draft.Node.Ancestors).ToHashSet();
        return prose.Issues.Where(issue =>
            !above.Contains(issue.Node)
            && (
                issue.Node.Labels.Any(label => label.Rule.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.Result)
                || (
                    issue.Node.Ancestors.FirstOrDefault() is { } chapter
                    && !chapters.Contains(chapter)
                    && kinds.OwnKind(chapter) == ChapterKind.Problems
                )
            )
        );
    }
}
