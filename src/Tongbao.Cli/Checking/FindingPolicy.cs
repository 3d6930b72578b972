using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Checking;

/// <summary>
/// Which findings are reported, how much they matter, and which are suppressed. That an input could not be read is reported whatever was
/// asked for, unless a suppression accepts it.
/// </summary>
/// <param name="select">Codes; null for all.</param>
/// <param name="ignore">Codes.</param>
/// <param name="least">The least severity that is reported.</param>
/// <param name="configuration">Severities and suppressions; null for none.</param>
internal sealed class FindingPolicy(
    IReadOnlySet<string>? select,
    IReadOnlySet<string> ignore,
    Severity least,
    ConfigurationFile? configuration
)
{
    private readonly HashSet<Suppression> _used = [];
    private readonly HashSet<Suppression> _judged = [];
    private readonly HashSet<Suppression> _covering = [];

    /// <summary>Suppressions that fitted no finding, though all files of a folder were looked at, or the file that they name.</summary>
    public IEnumerable<Suppression> Unused => configuration?.Suppressions.Where(_judged.Except(_used).Contains) ?? [];

    /// <summary>Suppressions for files that are not there.</summary>
    public IEnumerable<Suppression> WithoutFiles => configuration?.WithoutFiles(suppression => !_covering.Contains(suppression)) ?? [];

    /// <summary>True for a rule whose findings are reported, as far as its severity is known beforehand.</summary>
    public bool Asks(string rule) =>
        WithSeverity(new Finding(rule, FindingKinds.Find(rule)?.Severity ?? Severity.Error, "", null)) is { } finding && IsWanted(finding);

    public CheckedFile Apply(ReadResult reading)
    {
        var input = reading.Input;
        var path = WorkingFolder.Path is { } folder ? input.PathBelow(folder) : input.Path;
        var findings = reading.Status.IsWritten()
            ? reading.Response.Findings.Select(WithSeverity).OfType<Finding>().Where(IsWanted)
            : reading.Response.Findings;
        Judge(reading);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        return new CheckedFile(
            path,
            reading.Status.IsWritten(),
            reading.Response.HasLines,
            [.. findings.Select(finding => new CheckedFinding(finding, Ordinal(finding), Accepted(finding, input)))]
        );

        int Ordinal(Finding finding) => ordinals[finding.Identity] = ordinals.GetValueOrDefault(finding.Identity, -1) + 1;
    }

    private Finding? WithSeverity(Finding finding)
    {
        if (configuration?.Severities.GetValueOrDefault(finding.Rule) is { } change)
            return change.Severity is { } severity ? finding with { Severity = severity } : null;
        return finding;
    }

    private bool IsWanted(Finding finding) =>
        (select?.Contains(finding.Rule) ?? true) && !ignore.Contains(finding.Rule) && finding.Severity >= least;

    private string? Accepted(Finding finding, Input input)
    {
        if (configuration is null)
            return null;
        var path = input.PathBelow(configuration.Folder);
        return configuration.Suppressions.FirstOrDefault(suppression => suppression.Fits(finding, path))?.Reason;
    }

    // By all findings, those that nobody asked for too: what they fit is in use.
    private void Judge(ReadResult reading)
    {
        if (configuration is null)
            return;
        var path = reading.Input.PathBelow(configuration.Folder);
        foreach (var suppression in configuration.Suppressions)
        {
            var isFor = suppression.Covers(path);
            if (isFor)
                _covering.Add(suppression);
            if (isFor && (reading.Input.IsMet || suppression.NamesOneFile))
                _judged.Add(suppression);
            if (reading.Response.Findings.Any(finding => suppression.Fits(finding, path)))
                _used.Add(suppression);
        }
    }
}
