using System.Diagnostics;

namespace Tongbao.Benchmarks;

/// <summary>
/// What do worker processes cost, and what does a second one bring? Whole runs of the command line over copies of one notice, turn by turn,
/// after checking that every output is right.
/// </summary>
internal static class BatchThroughput
{
    private const int Copies = 400;
    private const int Rounds = 3;

    /// <summary>Isolation may cost this share of the throughput in process.</summary>
    private const double MaxCost = 0.15;

    /// <summary>Two workers must bring this many times the throughput of one.</summary>
    private const double MinGain = 1.8;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Tongbao.Cli.dll");

    /// <param name="notice">A file; sample 05, of 18 pages, when null.</param>
    public static int Run(string? notice)
    {
        notice ??= Path.Combine(StageBenchmarks.Samples(), "05-sixty-issues", "notice.pdf");
        var folder = Directory.CreateTempSubdirectory("tongbao-").FullName;
        try
        {
            foreach (var half in (string[])["a", "b"])
            {
                Directory.CreateDirectory(Path.Combine(folder, "in", half));
                for (var copy = 0; copy < Copies / 2; copy++)
                    File.Copy(notice, Path.Combine(folder, "in", half, $"{copy:000}{Path.GetExtension(notice)}"));
            }

            return Compare(folder, NoticeYaml.Write(NoticeParser.Parse(NoticeSource.FromFile(notice))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Compare(string folder, string expected)
    {
        var runs = new (string Name, string[][] Arguments)[]
        {
            (
                "in process",
                [
                    ["in", "--in-process", "-j", "1"],
                ]
            ),
            (
                "-j 1",
                [
                    ["in", "-j", "1"],
                ]
            ),
            (
                "-j 2",
                [
                    ["in", "-j", "2"],
                ]
            ),
            (
                "-j 1, twice at once",
                [
                    ["in/a", "-j", "1"],
                    ["in/b", "-j", "1"],
                ]
            ),
        };
        var times = runs.ToDictionary(run => run.Name, _ => new List<double>());
        var peak = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, arguments) in runs)
            {
                var clock = Stopwatch.StartNew();
                var memory = Once(folder, arguments);
                if (!arguments[0].Contains("--in-process"))
                    peak = Math.Max(peak, memory);
                times[name].Add(clock.Elapsed.TotalSeconds);
                if (Wrong(folder, expected) is { } wrong)
                {
                    Figures.Print($"{name}: {wrong}");
                    return 1;
                }
            }
        }

        var throughput = times.ToDictionary(run => run.Key, run => Copies / Figures.Median(run.Value));
        foreach (var (name, perSecond) in throughput)
            Figures.Print($"{name, -20}{perSecond, 8:0.0} notices/s");
        var (cost, gain, machine) = (
            1 - (throughput["-j 1"] / throughput["in process"]),
            throughput["-j 2"] / throughput["-j 1"],
            throughput["-j 1, twice at once"] / throughput["-j 1"]
        );
        Figures.Print(
            $"isolation costs {cost:0.0%} (at most {MaxCost:0%}); -j 2 brings {gain:0.00} times -j 1 (at least {MinGain:0.0}); two "
                + $"runs side by side, which share nothing, bring {machine:0.00} times; largest supervisor {peak >> 20} MiB"
        );
        return cost <= MaxCost && gain >= MinGain ? 0 : 1;
    }

    /// <summary>
    /// Runs the command lines side by side and gives the largest memory that one of them held, its workers apart, in bytes.
    /// </summary>
    private static long Once(string folder, string[][] arguments)
    {
        if (Directory.Exists(Path.Combine(folder, "out")))
            Directory.Delete(Path.Combine(folder, "out"), recursive: true);
        var processes = arguments
            .Select(
                (line, index) =>
                    Process.Start(
                        new ProcessStartInfo("dotnet", [Program, "parse", .. line, "-o", $"out/{index}", "--quiet", "--fail-on", "never"])
                        {
                            WorkingDirectory = folder,
                        }
                    )!
            )
            .ToList();
        var peak = 0L;
        while (processes.Exists(process => !process.WaitForExit(100)))
            peak = Math.Max(peak, processes.Max(Peak));
        return peak;
    }

    private static long Peak(Process process)
    {
        process.Refresh();
        return process.HasExited ? 0 : process.PeakWorkingSet64;
    }

    private static string? Wrong(string folder, string expected)
    {
        var outputs = Directory.GetFiles(Path.Combine(folder, "out"), "*.yaml", SearchOption.AllDirectories);
        if (outputs.Length != Copies)
            return $"{outputs.Length} outputs of {Copies}";
        // The name of its file is all that differs.
        var body = expected[expected.IndexOf("  mediaType:", StringComparison.Ordinal)..];
        return Array.Find(outputs, output => !File.ReadAllText(output).EndsWith(body, StringComparison.Ordinal)) is { } wrong
            ? $"{wrong} is not what the library writes"
            : null;
    }
}
