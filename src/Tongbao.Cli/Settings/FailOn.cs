namespace Tongbao.Cli.Settings;

/// <summary>What makes <c>parse</c> exit with 1.</summary>
internal enum FailOn
{
    Error,
    Warning,
    Never,
}
