using System.Text;
using System.Text.Json;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

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
        documents.Where(document => document.IsNotice).Select(document => Read(document.Line));

    private static Notice Read(byte[] line)
    {
        try
        {
            return NoticeJson.Read(Encoding.UTF8.GetString(line));
        }
        catch (JsonException e)
        {
            throw new UsageException($"a line of a table is no notice: {e.Message}");
        }
    }
}
