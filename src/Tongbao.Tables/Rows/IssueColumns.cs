using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>The columns of a table of issues.</summary>
internal static class IssueColumns
{
    public static LongColumn<IssueRow>[] All { get; } =
    [
        new("kind", CellType.Text, "issue, suggestion, annexIssue; noIssue or notRead in the row of a file without any.", row => row.Kind),
        new("id", CellType.Text, "Ordinal path in the outline; A and a number begin that of an annex.", row => row.Issue.Id),
        new("number", CellType.Whole, "As printed, converted from Chinese numerals.", row => row.Issue.Number),
        new("marker", CellType.Text, "The number as printed, with its words and punctuation.", row => row.Issue.Marker),
        new("heading", CellType.Text, "As printed: marker, frame and final stop included.", row => row.Issue.Heading.Text),
        new("title", CellType.Text, "The name of the problem, without its frame.", row => row.Issue.Title.Text),
        new("detail", CellType.Text, "What follows the title in the statement.", row => row.Issue.Detail?.Text),
        new("chapters", CellType.Text, "Headings above it, the outermost first, a line each.", row => row.Chapters),
        new("status", CellType.Text, "completed, partial, ongoing, notStarted or unknown.", row => row.Status),
        new("longTerm", CellType.Flag, "True for 长期坚持 and the like.", row => row.Issue.LongTerm),
        new("page", CellType.Whole, "1-based page of its heading.", row => row.Issue.Page),
        .. Enum.GetValues<BlockKind>()
            .Select(kind => new LongColumn<IssueRow>(
                kind.Key(),
                CellType.Text,
                $"{kind.Words().Chinese}: the blocks of this kind, a line for each text.",
                row => row[kind]
            )),
        new("annex", CellType.Text, "Title of the annex that tells it; empty for the notice itself.", row => row.Annex?.Title.Text),
    ];
}
