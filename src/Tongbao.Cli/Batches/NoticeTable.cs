using System.Text;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;

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
        if (format.Row().WriteTable is { } write)
        {
            write(output, Notices(documents));
            return;
        }

        foreach (var document in documents)
        {
            Manifest.WriteLine(output, document.Line);
            output.Flush();
        }
    }

    private static IEnumerable<Notice> Notices(IEnumerable<TableDocument> documents) =>
        documents.Where(document => document.IsNotice).Select(document => NoticeJson.Read(Encoding.UTF8.GetString(document.Line)));
}
