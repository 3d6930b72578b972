using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>The closing words of a batch on standard error: how many of each status, the slowest, the failures by name.</summary>
internal static class BatchSummary
{
    /// <summary>A batch of fewer documents needs no list of the slowest.</summary>
    private const int WorthASlowest = 11;

    /// <param name="tally">What it has come to.</param>
    /// <param name="passedOver">What was not read.</param>
    /// <param name="failOn">What makes it end with 1.</param>
    /// <param name="manifest">Its path; null if there is none.</param>
    public static void Print(BatchTally tally, PassedOver passedOver, FailOn failOn, string? manifest)
    {
        if (manifest is not null && Console.IsErrorRedirected)
            Lines(tally);
        else if (manifest is not null)
            Tables(tally);
        foreach (var line in Closing(tally, passedOver, failOn))
            Console.Error.WriteLine(Terminal.Printable(line));
        if (manifest is not null)
            Console.Error.WriteLine($"manifest: {Terminal.Printable(manifest)}");
    }

    // What a run must not be silent about, whatever it wrote.
    private static IEnumerable<string> Closing(BatchTally tally, PassedOver passedOver, FailOn failOn)
    {
        if (tally.WithFindings > 0)
            yield return $"findings: {string.Join(", ", Severities(tally))} in {Number(tally.WithFindings)} of {Number(tally.Written)}";
        foreach (var (reason, count) in tally.AcceptedFor)
            yield return $"accepted: {Number(count)} not read: {reason}";
        foreach (var (path, first) in tally.Copies)
            yield return $"copy: {path} has the bytes of {first}";
        if (passedOver.Any)
            yield return passedOver.ToString();
        if (tally.Failed > 0)
            yield return $"exit code {(int)tally.Code(failOn)}: {Number(tally.Failed)} of {Inputs(tally.Done)} could not be read";
        else if (tally.Code(failOn) == ExitCode.Findings)
            yield return $"exit code 1: {Number(tally.NoticesWith(failOn.Least()!.Value))} with a finding for which --fail-on "
                + $"{failOn.ToString().ToLowerInvariant()} fails";
    }

    private static IEnumerable<string> Severities(BatchTally tally) =>
        Enum.GetValues<Severity>()
            .Where(severity => tally.Count(severity) > 0)
            .OrderDescending()
            .Select(severity => $"{Number(tally.Count(severity))} {severity.Key()}{(tally.Count(severity) == 1 ? "" : "s")}");

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

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
            counts.AddRow(Name(status), Number(tally.Count(status)));
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
                table.AddRow(
                    Name(entry.Status),
                    entry.Code ?? "",
                    Markup.Escape(Terminal.Printable($"{entry.Path}: {entry.Reason?.In(SpokenLanguage.AtTerminal)}"))
                );
            if (tally.Failed > tally.Failures.Count)
                table.AddRow("", "", $"… and {More(tally)} more: see the manifest");
            console.Write(table);
        }

        console.WriteLine(Total(tally));
    }

    private static string Total(BatchTally tally) =>
        $"{Inputs(tally.Done)} in {ProgressDisplay.Duration(tally.Elapsed)}: {string.Join(", ", Counts(tally))}";

    private static string Inputs(int count) => count == 1 ? "1 input" : $"{Number(count)} inputs";

    private static string More(BatchTally tally) => Number(tally.Failed - tally.Failures.Count);

    private static List<ManifestEntry> Slowest(BatchTally tally) => tally.Done < WorthASlowest ? [] : [.. tally.Slowest];

    // As in the manifest.
    private static string Name(DocumentStatus status) => status.Key();

    private static IEnumerable<string> Counts(BatchTally tally) =>
        Enum.GetValues<DocumentStatus>()
            .Where(status => tally.Count(status) > 0)
            .Select(status => $"{Number(tally.Count(status))} {Name(status)}");
}
