using Tongbao.Cli.Shell;
using Tongbao.Languages;

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

    /// <summary>What <c>--fail-on</c> says, and <c>--strict</c>, its other name for warnings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="failOn">Of the command.</param>
    /// <param name="strict">True if warnings fail, wherever that is said.</param>
    /// <param name="isNamed">True if the command line says <c>--strict</c>.</param>
    /// <exception cref="UsageException">They contradict each other.</exception>
    public static FailOn Get(ResolvedSettings settings, Setting<FailOn> failOn, bool strict, bool isNamed)
    {
        var named = settings.GetNamed(failOn);
        if (isNamed && named is not null and not FailOn.Warning)
            throw new UsageException(Phrases.ErrorStrictTwice);
        return named ?? (strict ? FailOn.Warning : settings.Get(failOn));
    }
}
