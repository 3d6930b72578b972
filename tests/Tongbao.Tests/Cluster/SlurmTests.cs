using System.Diagnostics;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cluster;

/// <summary>The scripts of samples/cluster on a real Slurm, which tests/cluster/slurm.sh starts for them and takes down again.</summary>
[Trait("Category", "Slurm")]
public class SlurmTests
{
    private static readonly string[] Daemons = ["munged", "slurmctld", "slurmd"];

    [SkippableFact]
    public async Task Four_tasks_of_a_Slurm_array_and_their_merge_give_what_one_run_gives()
    {
        Skip.IfNot(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess,
            "Slurm's daemons start jobs for users, which takes root on Linux"
        );
        var missing = Daemons.Where(daemon => !IsInstalled(daemon)).ToList();
        Skip.If(missing.Count > 0, $"not installed: {string.Join(", ", missing)} (Debian: slurmctld slurmd slurm-client munge)");

        var (exitCode, log) = await RunScript();

        Assert.True(exitCode == 0, $"tests/cluster/slurm.sh: exit code {exitCode}\n{log}");
    }

    // The daemons are in sbin, which is not on every PATH; the script looks there too.
    private static bool IsInstalled(string program) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/local/sbin:/usr/sbin:/sbin"
            .Split(':')
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<(int ExitCode, string Log)> RunScript()
    {
        var script = Path.Combine(Repository.Root, "tests", "cluster", "slurm.sh");
        var start = new ProcessStartInfo("bash", [script, Tool.Host, Tool.Program])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
