using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>The closing words of a batch on standard error: how many of each status, the slowest, the failures by name.</summary>
internal static class BatchSummary
{
    /// <summary>A batch of fewer documents needs no list of the slowest.</summary>
    private const int WorthASlowest = 11;

    public static void Print(BatchTally tally, string manifest)
    {
        if (Console.IsErrorRedirected)
            Lines(tally);
        else
            Tables(tally);
        Console.Error.WriteLine($"manifest: {Terminal.Printable(manifest)}");
    }

    private static void Lines(BatchTally tally)
    {
        Console.Error.WriteLine(Total(tally));
        foreach (var entry in Slowest(tally))
            Console.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"slowest: {entry.Milliseconds, 7:N0} ms  {Terminal.Printable(entry.Path)}")
            );
        if (tally.Failed > tally.Failures.Count)
            Console.Error.WriteLine($"{More(tally)} failed: see the manifest");
    }

    private static void Tables(BatchTally tally)
    {
        var console = Terminal.Rich();
        var counts = new Table().Border(TableBorder.Rounded).AddColumns("status", "inputs");
        counts.Columns[1].RightAligned();
        foreach (var status in Enum.GetValues<DocumentStatus>().Where(status => tally.Count(status) > 0))
            counts.AddRow(Name(status), tally.Count(status).ToString("N0", CultureInfo.InvariantCulture));
        console.Write(counts);
        if (Slowest(tally) is { Count: > 0 } slowest)
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumns("ms", "slowest");
            table.Columns[0].RightAligned();
            foreach (var entry in slowest)
                table.AddRow(
                    entry.Milliseconds.ToString("N0", CultureInfo.InvariantCulture),
                    Markup.Escape(Terminal.Printable(entry.Path))
                );
            console.Write(table);
        }

        if (tally.Failures.Count > 0)
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumns("status", "code", "failed");
            foreach (var entry in tally.Failures)
                table.AddRow(Name(entry.Status), entry.Code ?? "", Markup.Escape(Terminal.Printable($"{entry.Path}: {entry.Message}")));
            if (tally.Failed > tally.Failures.Count)
                table.AddRow("", "", $"… and {More(tally)} more: see the manifest");
            console.Write(table);
        }

        console.WriteLine(Total(tally));
    }

    private static string Total(BatchTally tally) =>
        $"{Inputs(tally.Done)} in {ProgressDisplay.Duration(tally.Elapsed)}: {string.Join(", ", Counts(tally))}";

    private static string Inputs(int count) => count == 1 ? "1 input" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} inputs";

    private static string More(BatchTally tally) => (tally.Failed - tally.Failures.Count).ToString("N0", CultureInfo.InvariantCulture);

    private static List<ManifestEntry> Slowest(BatchTally tally) => tally.Done < WorthASlowest ? [] : [.. tally.Slowest];

    // As in the manifest.
    private static string Name(DocumentStatus status) => status.Key();

    private static IEnumerable<string> Counts(BatchTally tally) =>
        Enum.GetValues<DocumentStatus>()
            .Where(status => tally.Count(status) > 0)
            .Select(status => $"{tally.Count(status).ToString("N0", CultureInfo.InvariantCulture)} {Name(status)}");
}
