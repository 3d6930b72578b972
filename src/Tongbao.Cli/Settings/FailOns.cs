namespace Tongbao.Cli.Settings;

/// <summary>What <see cref="FailOn"/> means.</summary>
internal static class FailOns
{
    /// <summary>The least severity that makes a run fail; null if none does.</summary>
    public static Severity? Least(this FailOn failOn) =>
        failOn switch
        {
            FailOn.Error => Severity.Error,
            FailOn.Warning => Severity.Warning,
            FailOn.Never => null,
        };
}
