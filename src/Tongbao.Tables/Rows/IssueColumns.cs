using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>The columns of a table of issues.</summary>
internal static class IssueColumns
{
    public static LongColumn<IssueRow>[] All { get; } =
    [
        new("kind", CellType.Text, Phrases.RowIssuesKind, row => row.Kind),
        new("id", CellType.Text, Phrases.RowIssuesId, row => row.Issue.Id),
        new("number", CellType.Whole, Phrases.RowIssuesNumber, row => row.Issue.Number),
        new("marker", CellType.Text, Phrases.RowIssuesMarker, row => row.Issue.Marker),
        new("heading", CellType.Text, Phrases.RowIssuesHeading, row => row.Issue.Heading.Text),
        new("title", CellType.Text, Phrases.RowIssuesTitle, row => row.Issue.Title.Text),
        new("detail", CellType.Text, Phrases.RowIssuesDetail, row => row.Issue.Detail?.Text),
        new("chapters", CellType.Text, Phrases.RowIssuesChapters, row => row.Chapters),
        new("status", CellType.Text, Phrases.RowIssuesStatus, row => row.Status),
        new("longTerm", CellType.Flag, Phrases.RowIssuesLongTerm, row => row.Issue.LongTerm),
        new("page", CellType.Whole, Phrases.RowIssuesPage, row => row.Issue.Page),
        .. Enum.GetValues<BlockKind>()
            .Select(kind => new LongColumn<IssueRow>(kind.Key(), CellType.Text, Phrases.RowIssuesBlocks(kind.Words().Chinese), row =>
                row[kind]
            )),
        new("annex", CellType.Text, Phrases.RowIssuesAnnex, row => row.Annex?.Title.Text),
    ];
}
