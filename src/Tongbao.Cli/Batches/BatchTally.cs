using System.Diagnostics;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Batches;

/// <summary>What a batch has come to so far: enough for progress, summary and exit code, whatever its size.</summary>
/// <param name="total">How many inputs there are; null when they come from a pipe.</param>
/// <param name="accepts">Why a failure is no news; null for one that is. Null if nobody says so.</param>
internal sealed class BatchTally(int? total, Func<ManifestEntry, string?>? accepts = null)
{
    /// <summary>How many of the slowest documents are kept.</summary>
    private const int MaxSlowest = 10;

    /// <summary>How many of the failures, and of the copies, are kept by name.</summary>
    private const int MaxNames = 20;

    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly List<(string Path, string First)> _copies = [];
    private readonly int[] _severities = new int[Enum.GetValues<Severity>().Length];
    private readonly int[] _gravest = new int[Enum.GetValues<Severity>().Length];
    private readonly SortedDictionary<string, int> _accepted = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[Enum.GetValues<DocumentStatus>().Length];
    private readonly PriorityQueue<ManifestEntry, (long, string)> _slowest = new();
    private readonly List<ManifestEntry> _failures = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Null when the inputs come from a pipe.</summary>
    public int? Total { get; } = total;

    /// <summary>Documents that have come to an end, well or badly.</summary>
    public int Done { get; private set; }

    /// <summary>Documents without an output, but for those of which that is known and accepted.</summary>
    public int Failed => Done - Written - Accepted;

    /// <summary>Documents without an output of which that is known and accepted.</summary>
    public int Accepted => _accepted.Values.Sum();

    /// <summary>For what reasons, and how often.</summary>
    public IReadOnlyDictionary<string, int> AcceptedFor => _accepted;

    /// <summary>Notices with a finding.</summary>
    public int WithFindings => _gravest.Sum();

    /// <summary>Documents with an output.</summary>
    public int Written { get; private set; }

    /// <summary>Documents that a former run read, and that hold as they are.</summary>
    public int CarriedOver { get; private set; }

    /// <summary>True when some document ran into a limit of time or memory.</summary>
    public bool HitLimit { get; private set; }

    /// <summary>Severity of the gravest finding in any notice; null when there is none.</summary>
    public Severity? Gravest { get; private set; }

    /// <summary>True when the manifest is written.</summary>
    public bool Finished { get; set; }

    /// <summary>The first inputs with the bytes of another, and that one.</summary>
    public IReadOnlyList<(string Path, string First)> Copies => _copies;

    /// <summary>How many more there are.</summary>
    public int MoreCopies { get; private set; }

    /// <summary>Since the beginning.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>The first failures.</summary>
    public IReadOnlyList<ManifestEntry> Failures => _failures;

    /// <summary>The slowest documents of this run, slowest first.</summary>
    public IEnumerable<ManifestEntry> Slowest =>
        _slowest.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element);

    /// <summary>Documents read a second, those left out that a former run had read.</summary>
    public double Rate => (Done - CarriedOver) / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>Time left at that rate; null when it cannot be told.</summary>
    public TimeSpan? Left => Total is { } total && Rate > 0 ? TimeSpan.FromSeconds((total - Done) / Rate) : null;

    public int Count(DocumentStatus status) => _counts[(int)status];

    /// <summary>Findings of a severity.</summary>
    public int Count(Severity severity) => _severities[(int)severity];

    /// <summary>Notices whose gravest finding is of this severity or above.</summary>
    public int NoticesWith(Severity least) => _gravest[(int)least..].Sum();

    /// <summary>What the run ends with.</summary>
    public ExitCode Code(FailOn failOn) => ExitCodes.Of(Done - Accepted, Failed, HitLimit, Gravest >= failOn.Least());

    /// <returns>True if it is a failure that nobody accepted.</returns>
    public bool Add(ManifestEntry entry)
    {
        Done++;
        RunLog.Current.Say(
            "input",
            ("path", entry.Path),
            ("status", new KeyedWords(entry.Status.Key(), Phrases.Find($"outcome.{entry.Status.Key()}")!)),
            ("code", entry.Code),
            ("message", entry.Reason is { } why ? new KeyedWords(why.Message, Phrases.Foreign(why.In(SpokenLanguage.AtTerminal))) : null),
            ("ms", entry.Milliseconds),
            ("issues", entry.Issues),
            ("findings", entry.Findings),
            ("output", entry.Output)
        );
        _counts[(int)entry.Status]++;
        AddCopy(entry);
        AddFindings(entry);
        if (entry.IsCarriedOver is true)
        {
            CarriedOver++;
        }
        else
        {
            _slowest.Enqueue(entry, (entry.Milliseconds, entry.Path));
            if (_slowest.Count > MaxSlowest)
                _slowest.Dequeue();
        }

        if (entry.Status.IsWritten())
        {
            Written++;
            return false;
        }

        if (accepts?.Invoke(entry) is { } reason)
        {
            _accepted[reason] = _accepted.GetValueOrDefault(reason) + 1;
            return false;
        }

        HitLimit |= entry.Status.HitLimit();
        if (_failures.Count < MaxNames)
            _failures.Add(entry);
        return true;
    }

    private void AddCopy(ManifestEntry entry)
    {
        if (entry.Sha256 is not { } sha256 || _paths.TryAdd(sha256, entry.Path))
            return;
        if (_copies.Count < MaxNames)
            _copies.Add((entry.Path, _paths[sha256]));
        else
            MoreCopies++;
    }

    private void AddFindings(ManifestEntry entry)
    {
        var (errors, warnings) = (entry.Errors ?? 0, entry.Warnings ?? 0);
        _severities[(int)Severity.Error] += errors;
        _severities[(int)Severity.Warning] += warnings;
        _severities[(int)Severity.Info] += (entry.Findings ?? 0) - errors - warnings;
        if (entry.Gravest is not { } gravest)
            return;
        _gravest[(int)gravest]++;
        if (Gravest is null || gravest > Gravest)
            Gravest = gravest;
    }
}
