using System.Text;
using Tongbao.Cli.Workers;
using Tongbao.Notices;
using Tongbao.Writers;

namespace Tongbao.Cli.Batches;

/// <summary>All notices of a batch in one file.</summary>
internal static class NoticeTable
{
    /// <summary>Writes a table from what became of each input, in order.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="format">One of the tables.</param>
    /// <param name="documents">Gone through as often as the format needs.</param>
    public static void Write(Stream output, OutputFormat format, IEnumerable<TableDocument> documents)
    {
        switch (format)
        {
            case OutputFormat.Ndjson:
                foreach (var document in documents)
                {
                    Manifest.WriteLine(output, document.Line);
                    output.Flush();
                }

                break;
            case OutputFormat.Csv:
                NoticeCsv.Write(output, Notices(documents));
                break;
            case OutputFormat.Xlsx:
                NoticeXlsx.Write(output, Notices(documents));
                break;
            default:
                NoticeParquet.Write(output, Notices(documents));
                break;
        }
    }

    private static IEnumerable<Notice> Notices(IEnumerable<TableDocument> documents) =>
        documents.Where(document => document.IsNotice).Select(document => NoticeJson.Read(Encoding.UTF8.GetString(document.Line)));
}

/// <summary>A document as a line of NDJSON.</summary>
/// <param name="Line">The notice, or the failure.</param>
/// <param name="IsNotice">False for a failure.</param>
internal readonly record struct TableDocument(byte[] Line, bool IsNotice)
{
    public static TableDocument Of(Reading reading) =>
        reading.Text is { } text
            ? new TableDocument(text, IsNotice: true)
            : new TableDocument(
                FailureLine.Of(reading.Input.Relative, reading.Status, reading.Answer.Reason?.Rule, reading.Answer.Reason?.Message),
                IsNotice: false
            );

    public static TableDocument Of(ManifestEntry entry, byte[]? notice) =>
        notice is not null
            ? new TableDocument(notice, IsNotice: true)
            : new TableDocument(FailureLine.Of(entry.Path, entry.Status, entry.Code, entry.Message), IsNotice: false);
}
