using CsvHelper;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>Writes the issues of notices as CSV (RFC 4180), one row an issue or a suggestion.</summary>
/// <remarks>
/// UTF-8 with a byte order mark, because Excel takes a file without one for GBK. Text stands as it is printed: nothing
/// is put before a cell that begins with <c>=</c>. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
/// </remarks>
public static class NoticeCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\r\n", WriteByteOrderMark = true };

    private static readonly (string Name, Func<IssueRow, string?> Cell)[] Columns =
    [
        ("path", row => row.Path),
        ("kind", row => row.Kind),
        ("id", row => row.Issue.Id),
        ("number", row => row.Number),
        ("marker", row => row.Issue.Marker),
        ("heading", row => row.Issue.Heading.Text),
        ("title", row => row.Issue.Title.Text),
        ("detail", row => row.Issue.Detail?.Text),
        ("chapters", row => row.Chapters),
        ("status", row => row.Status),
        ("longTerm", row => row.LongTerm),
        ("page", row => row.Page),
        .. Enum.GetValues<BlockKind>().Select(kind => (kind.Key(), (Func<IssueRow, string?>)(row => row[kind]))),
        ("noticeTitle", row => row.Notice.Title?.Text),
        ("issuer", row => row.Notice.Issuer),
    ];

    /// <summary>Writes a header and every row as its notice arrives.</summary>
    /// <param name="output">Not closed; flushed after every row, so that the next command of a pipe need not wait for the end.</param>
    /// <param name="notices">Enumerated once; none gives the header alone.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        WriteRow(csv, column => column.Name);
        foreach (var row in notices.SelectMany(IssueRow.Of))
            WriteRow(csv, column => column.Cell(row));
    }

    private static void WriteRow(CsvWriter csv, Func<(string Name, Func<IssueRow, string?> Cell), string?> cell)
    {
        foreach (var column in Columns)
            csv.WriteField(cell(column));
        csv.EndRecord();
        csv.Flush();
    }
}
