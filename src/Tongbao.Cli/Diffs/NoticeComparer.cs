using System.Text.Json;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Diffs;

/// <summary>Pairs → what became of them, in their order, one at a time.</summary>
/// <param name="language">Of what findings say: that of the report.</param>
internal sealed class NoticeComparer(Language language)
{
    /// <summary>Compares outputs with outputs.</summary>
    public IEnumerable<DiffResult> Outputs(IReadOnlyList<DiffPair> pairs) =>
        pairs.Select(pair => Compare(pair, pair.Actual is { } path ? () => Read(path) : null));

    /// <summary>Compares outputs with what notices give now.</summary>
    public IEnumerable<DiffResult> Parsed(IReadOnlyList<DiffPair> pairs, WorkerPool pool, CancellationToken stop)
    {
        using var readings = pool.Run(
                pairs.Where(pair => pair.Actual is not null).Select(pair => new Input(pair.Actual!, pair.Name)),
                inOrder: true,
                stop
            )
            .GetEnumerator();
        foreach (var pair in pairs)
        {
            if (pair.Actual is null)
                yield return Compare(pair, null);
            else if (readings.MoveNext())
                yield return Compare(pair, () => Read(readings.Current));
        }
    }

    private DiffResult Compare(DiffPair pair, Func<Notice>? actual)
    {
        try
        {
            var expected = pair.Expected is { } path ? Read(path) : null;
            if (actual is null)
                return new DiffResult(pair, DiffStatus.Missing, NoticeComparison.OfMissing(expected!));
            var now = actual();
            return expected is null
                ? new DiffResult(pair, DiffStatus.New, NoticeComparison.OfUnexpected(now)) { Actual = now }
                : DiffResult.Of(pair, NoticeComparison.Of(expected.WordedIn(language), now.WordedIn(language))) with
                {
                    Actual = now,
                };
        }
        catch (NotReadException e)
        {
            return new DiffResult(pair, DiffStatus.NotRead, null, e.Said) { HitLimit = e.HitLimit };
        }
    }

    private static Notice Read(string output)
    {
        try
        {
            return NoticeOutput.Read(File.ReadAllBytes(output));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new NotReadException(
                Phrases.UnreadableEntry(WorkingFolder.Relative(output), e is JsonException json ? JsonReason.Of(json) : Cause.Of(e))
            );
        }
    }

    private static Notice Read(ReadResult reading) =>
        reading.Text is { } text
            ? NoticeOutput.Read(text)
            : throw new NotReadException(Said(reading.Response.Reason!), reading.Status.HitLimit());

    private static Phrase Said(Finding reason) => Phrases.DiffReason(reason.Rule, reason.In(SpokenLanguage.AtTerminal));

    /// <summary>One side of a pair cannot be read.</summary>
    private sealed class NotReadException(Phrase said, bool hitLimit = false) : Exception(said.In(Language.English))
    {
        public Phrase Said => said;

        public bool HitLimit => hitLimit;
    }
}
