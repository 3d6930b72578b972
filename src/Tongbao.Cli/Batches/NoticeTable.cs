using System.Text.Json;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Tables;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>All notices of a batch in one file.</summary>
internal static class NoticeTable
{
    /// <summary>Writes a table from what became of each input, in order.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="format">One of the tables.</param>
    /// <param name="rows">What a row is; null for the rows of the format.</param>
    /// <param name="documents">Gone through as often as the format needs.</param>
    public static void Write(Stream output, OutputFormat format, TableRows? rows, IEnumerable<TableDocument> documents)
    {
        if (rows is { } kind)
        {
            Writer(format)(output, kind, TableInput.NameCopies(documents.Select(Read)));
            return;
        }

        if (format.Row().WriteTable is { } write)
        {
            write(output, TableInput.NameCopies(documents.Select(Read)));
            return;
        }

        foreach (var document in documents)
        {
            Manifest.WriteLine(output, document.Line);
            output.Flush();
        }
    }

    private static Action<Stream, TableRows, IEnumerable<TableInput>> Writer(OutputFormat format) =>
        format switch
        {
            OutputFormat.Csv => NoticeRows.WriteCsv,
            OutputFormat.Xlsx => NoticeRows.WriteXlsx,
            OutputFormat.Parquet => NoticeRows.WriteParquet,
            _ => NoticeRows.WriteNdjson,
        };

    private static TableInput Read(TableDocument document)
    {
        if (!document.IsNotice)
        {
            var failure = ManifestContext.Read(document.Line, ManifestContext.Lines.FailureLine) ?? throw NoDocument(Phrases.JsonOther);
            var reason = failure.Diagnostics.FirstOrDefault();
            return TableInput.NotRead(failure.Source.Path, failure.Status.Key(), reason is null ? null : Found(reason));
        }

        try
        {
            var notice = NoticeJson.Read(document.Line, lines: null);
            return TableInput.Of(notice, ReadResponse.StatusOf(notice).Key());
        }
        catch (JsonException e)
        {
            throw NoDocument(JsonReason.Of(e));
        }
    }

    private static Finding Found(FailureReason reason) =>
        new(reason.Rule, Severity.Error, reason.Message, null) { Key = reason.Key, Arguments = reason.Arguments };

    private static UsageException NoDocument(Phrase why) => new(Phrases.ErrorTableLine(why));
}
