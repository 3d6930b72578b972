using CsvHelper;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>
/// Writes the issues of notices as CSV (RFC 4180): a row an issue, a suggestion or an issue of an annex, one for a notice without any, one
/// for an input that was not read.
/// </summary>
/// <remarks>
/// UTF-8 with a byte order mark, because Excel takes a file without one for GBK. Text stands as it is printed: nothing
/// is put before a cell that begins with <c>=</c>. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
/// </remarks>
public static class NoticeCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\r\n", WriteByteOrderMark = true };

    private static readonly (string Name, Func<IssueRow, string?> Cell)[] OfIssues =
    [
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
        ("annex", row => row.Annex?.Title.Text),
    ];

    private static readonly (string Name, Func<TableInput, string?> Cell)[] OfInputs =
    [
        ("noticeTitle", input => input.Notice?.Title?.Text),
        ("issuer", input => input.Notice?.Issuer),
        ("read", input => input.Status),
        ("code", input => input.Code),
        // Not "reason": that is 未完成原因.
        ("message", input => input.Reason),
    ];

    /// <summary>Writes a header and every row as its notice arrives.</summary>
    /// <param name="output">Not closed; flushed after every row, so that the next command of a pipe need not wait for the end.</param>
    /// <param name="notices">Enumerated once; none gives the header alone.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices) => Write(output, TableInput.All(notices));

    /// <summary>The same of inputs, some of which may not have been read.</summary>
    public static void Write(Stream output, IEnumerable<TableInput> inputs)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        WriteRow(csv, ["path", "kind", .. OfIssues.Select(column => column.Name), .. OfInputs.Select(column => column.Name)]);
        foreach (var input in inputs)
        {
            var rows = input.Notice is { } notice ? IssueRow.Of(notice).ToList() : [];
            if (rows.Count == 0)
                WriteRow(csv, input, input.Notice is null ? "notRead" : "noIssue", OfIssues.Select(_ => (string?)null));
            foreach (var row in rows)
                WriteRow(csv, input, row.Kind, OfIssues.Select(column => column.Cell(row)));
        }
    }

    private static void WriteRow(CsvWriter csv, TableInput input, string kind, IEnumerable<string?> issue) =>
        WriteRow(csv, [input.Path, kind, .. issue, .. OfInputs.Select(column => column.Cell(input))]);

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
        csv.Flush();
    }
}
