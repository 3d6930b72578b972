using System.Text;
using Tongbao.Cli.Reading;
using Tongbao.Tables;

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
