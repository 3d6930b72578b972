using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Checking;

/// <summary>What a check has come to: enough for its closing words and its exit code, whatever the number of files.</summary>
internal sealed class CheckTally
{
    private readonly SortedDictionary<string, (FindingKind Rule, Severity Severity, int Count, int Files)> _rules = new(
        StringComparer.Ordinal
    );
    private readonly int[] _severities = new int[Enum.GetValues<Severity>().Length];
    private int _with;

    /// <summary>Inputs that came to an end, well or badly.</summary>
    public int Files { get; private set; }

    /// <summary>Inputs that could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>True when one of them ran into a limit of time or memory.</summary>
    public bool HitLimit { get; private set; }

    /// <summary>Findings that a suppression accepts.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Findings that count.</summary>
    public int Findings => _severities.Sum();

    /// <summary>
    /// Of each rule that found something: its row, the severity it has here, how often, in how many files. Most frequent first, then by
    /// code.
    /// </summary>
    public IEnumerable<(FindingKind Rule, Severity Severity, int Count, int Files)> Rules =>
        _rules.Values.OrderByDescending(rule => rule.Count);

    public int Count(Severity severity) => _severities[(int)severity];

    public void Add(CheckedFile file, DocumentStatus status)
    {
        Files++;
        HitLimit |= file.HasFailed && status.HitLimit();
        Failed += file.HasFailed ? 1 : 0;
        Suppressed += file.Findings.Count - file.Counted.Count();
        _with += file.Counted.Any() ? 1 : 0;
        foreach (var rule in file.Counted.GroupBy(finding => finding.Finding.Rule))
        {
            var (first, before) = (rule.First(), _rules.GetValueOrDefault(rule.Key));
            _rules[rule.Key] = (first.Rule, first.Finding.Severity, before.Count + rule.Count(), before.Files + 1);
            _severities[(int)first.Finding.Severity] += rule.Count();
        }
    }

    /// <summary>12 findings (1 error, 8 warnings, 3 infos) in 3 of 5 files, 2 suppressed</summary>
    public Phrase Said =>
        Phrases.ProgressState(
            PhraseValue.Of([
                All(),
                .. Suppressed == 0 ? [] : new PhraseValue[] { Phrases.TallySuppressed(PhraseValue.Grouped(Suppressed)) },
                .. Failed == 0 ? [] : new PhraseValue[] { Phrases.TallyNotRead(PhraseValue.Grouped(Failed)) },
            ])
        );

    private Phrase All() =>
        Findings == 0
            ? Phrases.TallyNone(0, PhraseValue.Grouped(Files))
            : Phrases.TallySome(
                PhraseValue.Grouped(Findings),
                SeverityCount.Of(Count),
                PhraseValue.Grouped(_with),
                PhraseValue.Grouped(Files)
            );
}
