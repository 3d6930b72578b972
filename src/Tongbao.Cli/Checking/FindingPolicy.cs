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

    /// <summary>Suppressions that fitted no finding so far.</summary>
    public IEnumerable<Suppression> Unused => configuration?.Suppressions.Where(suppression => !_used.Contains(suppression)) ?? [];

    public CheckedFile Apply(ReadResult reading)
    {
        var input = reading.Input;
        var path = WorkingFolder.Path is { } folder ? input.PathBelow(folder) : input.Path;
        var findings = reading.Status.IsWritten()
            ? reading.Response.Findings.Select(WithSeverity).OfType<Finding>().Where(IsWanted)
            : reading.Response.Findings;
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
        var fitting = configuration.Suppressions.Where(suppression => suppression.Fits(finding, path)).ToList();
        _used.UnionWith(fitting);
        return fitting.FirstOrDefault()?.Reason;
    }
}
