using Tongbao.Tests.Support;

namespace Tongbao.Fuzz;

/// <summary>What a file is read as, and what is wrong with that.</summary>
/// <param name="Notice">Null if it could not be read.</param>
/// <param name="Fault">What should not have happened, the same words for the same fault; null if all is right.</param>
/// <param name="Detail">More of it.</param>
internal sealed record Trial(Notice? Notice, string? Fault, string? Detail)
{
    private static readonly ParseOptions Options = new() { Ocr = new OcrOptions { Mode = OcrMode.Never } };

    /// <summary>Reads a file as the program does.</summary>
    public static Trial Run(byte[] bytes)
    {
        ParseTrace? trace = null;
        try
        {
            trace = NoticeParser.Trace(NoticeSource.FromBytes(bytes, "notice"), Options);
            // What stands in brackets behind a name is in the heading and in a block.
            if (trace.Notice.Issues.Any(issue => issue.Blocks.Any(block => block.Text.Origin?.Rule == "titles/bracket")))
                LedgerAssert.Balances(trace.Notice.Coverage);
            else
                LedgerAssert.Holds(trace, text: null);
            return new Trial(trace.Notice with { Diagnostics = trace.Findings.ToSorted() }, null, null);
        }
        catch (UnreadableNoticeException)
        {
            return new Trial(null, null, null);
        }
#pragma warning disable CA1031 // this is what is looked for
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Trial(trace?.Notice, trace is null ? $"{e.GetType().Name}{Place(e)}" : "the ledger does not balance", e.ToString());
        }
    }

    /// <summary>True if something else was read of a damaged file than of the whole one, and nothing is said of it.</summary>
    public bool IsSilent(Notice whole) =>
        Notice is { } read
        && read.Diagnostics.All(finding => whole.Diagnostics.Any(known => known.Rule == finding.Rule))
        && NoticeJson.Write(read with { Source = whole.Source }) != NoticeJson.Write(whole);

    private static string Place(Exception e) =>
        e
            .StackTrace?.Split('\n')
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.StartsWith("at Tongbao", StringComparison.Ordinal))
            is { } line
            ? $" {line.Split(" in ")[0]}"
            : "";
}
