namespace Tongbao.Cli.Settings;

/// <summary>A rule's severity that the configuration changes.</summary>
/// <param name="Severity">Null for a rule that is off.</param>
/// <param name="Origin">File and line that say so.</param>
internal sealed record SeverityChange(Severity? Severity, string Origin);
