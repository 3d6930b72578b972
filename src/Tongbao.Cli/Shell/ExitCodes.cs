namespace Tongbao.Cli.Shell;

/// <summary>What a run over several inputs ends with. docs/en/commands.md lists the codes.</summary>
internal static class ExitCodes
{
    /// <param name="inputs">How many inputs there were.</param>
    /// <param name="failed">How many of them could not be read.</param>
    /// <param name="hitLimit">True when one of them ran into a limit of time or memory.</param>
    /// <param name="differs">True when there are findings, or differences, that the user asked to fail for.</param>
    public static ExitCode Of(int inputs, int failed, bool hitLimit, bool differs) =>
        failed == 0
            ? differs
                ? ExitCode.Findings
                : ExitCode.Done
            : failed < inputs
                ? ExitCode.SomeFailed
                : hitLimit
                    ? ExitCode.LimitHit
                    : ExitCode.NothingRead;
}
