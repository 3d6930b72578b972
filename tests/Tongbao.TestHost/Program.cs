using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;

namespace Tongbao.TestHost;

/// <summary>
/// The tool with faults in it: a text whose first line is <c>TONGBAO-FAULT crash</c> crashes the process that reads it. A worker is this
/// program started once more, so workers have the faults too.
/// </summary>
internal static class Program
{
    /// <summary>Set to 1, the variable ends workers before their first document.</summary>
    private const string FailAtStart = "TONGBAO_FAULT_AT_START";

    /// <summary>Set to 1, the variable breaks whatever writes to standard output.</summary>
    private const string FailInOutput = "TONGBAO_FAULT_IN_OUTPUT";

    public static int Main(string[] args)
    {
        var clock = StandingClock.FromEnvironment();
        var faults = new Faults(clock);
        WorkerHooks.Current = new WorkerHooks
        {
            Started = () =>
            {
                if (Environment.GetEnvironmentVariable(FailAtStart) == "1")
                    Environment.FailFast("injected");
            },
            Begins = faults.Strike,
            BeginsAlone = faults.StrikeAlone,
            Clock = clock,
        };
        if (Environment.GetEnvironmentVariable(FailInOutput) == "1")
            OutputFile.Writes = () => throw new InvalidOperationException("injected");
        return Cli.Program.Main(args);
    }
}
