using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Settings;

/// <summary>Inputs that cannot be read, and of which the configuration says that this is known.</summary>
/// <param name="configuration">Its suppressions; null for none.</param>
internal sealed class KnownFailures(ConfigurationFile? configuration)
{
    /// <summary>Why the failure is accepted; null if it is not.</summary>
    /// <param name="input">What could not be read.</param>
    /// <param name="code">Code of the finding that says why.</param>
    public string? Reason(Input input, string? code)
    {
        if (configuration is null || code is null)
            return null;
        var finding = new Finding(code, Severity.Error, "", null);
        var path = input.PathBelow(configuration.Folder);
        return configuration.Suppressions.FirstOrDefault(suppression => suppression.Fits(finding, path))?.Reason;
    }
}
