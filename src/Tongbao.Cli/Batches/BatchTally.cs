using System.Diagnostics;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Batches;

/// <summary>What a batch has come to so far: enough for progress, summary and exit code, whatever its size.</summary>
/// <param name="total">How many inputs there are; null when they come from a pipe.</param>
internal sealed class BatchTally(int? total)
{
    /// <summary>How many of the slowest documents are kept.</summary>
    private const int MaxSlowest = 10;

    /// <summary>How many of the failures are kept by name.</summary>
    private const int MaxFailures = 20;

    private readonly int[] _counts = new int[Enum.GetValues<DocumentStatus>().Length];
    private readonly PriorityQueue<ManifestEntry, (long, string)> _slowest = new();
    private readonly List<ManifestEntry> _failures = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Null when the inputs come from a pipe.</summary>
    public int? Total { get; } = total;

    /// <summary>Documents that have come to an end, well or badly.</summary>
    public int Done { get; private set; }

    /// <summary>Documents without an output.</summary>
    public int Failed => Done - Written;

    /// <summary>Documents with an output.</summary>
    public int Written { get; private set; }

    /// <summary>True when some document ran into a limit of time or memory.</summary>
    public bool HitLimit => Count(DocumentStatus.Timeout) + Count(DocumentStatus.Memory) > 0;

    /// <summary>Severity of the gravest finding in any notice; null when there is none.</summary>
    public Severity? Gravest { get; private set; }

    /// <summary>True when the manifest is written.</summary>
    public bool Finished { get; set; }

    /// <summary>Since the beginning.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>The first failures.</summary>
    public IReadOnlyList<ManifestEntry> Failures => _failures;

    /// <summary>The slowest documents of this run, slowest first.</summary>
    public IEnumerable<ManifestEntry> Slowest =>
        _slowest.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element);

    /// <summary>Documents read a second, those left out that a former run had read.</summary>
    public double Rate => (Done - Count(DocumentStatus.Skipped)) / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>Time left at that rate; null when it cannot be told.</summary>
    public TimeSpan? Left => Total is { } total && Rate > 0 ? TimeSpan.FromSeconds((total - Done) / Rate) : null;

    public int Count(DocumentStatus status) => _counts[(int)status];

    public void Add(ManifestEntry entry)
    {
        Done++;
        _counts[(int)entry.Status]++;
        if (entry.Status.IsWritten())
            Written++;
        else if (_failures.Count < MaxFailures)
            _failures.Add(entry);
        if (Gravest is null || entry.Gravest > Gravest)
            Gravest = entry.Gravest;
        if (entry.Status == DocumentStatus.Skipped)
            return;
        _slowest.Enqueue(entry, (entry.Milliseconds, entry.Path));
        if (_slowest.Count > MaxSlowest)
            _slowest.Dequeue();
    }
}
