using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Tongbao.Benchmarks;

/// <summary>
/// How long does <c>tongbao check</c> take over outputs that were parsed before, and <c>tongbao diff</c> over the same? Whole runs of the
/// command line over invented notices, half YAML and half JSON, after checking that each finding is right and none is missing.
/// </summary>
internal static class CheckThroughput
{
    private const int Outputs = 10_000;
    private const int Pages = 8;
    private const int Rounds = 3;

    /// <summary>Every so-and-so-many-th notice states a total that is wrong.</summary>
    private const int FaultEvery = 10;

    /// <summary>How many of the outputs <c>diff</c> compares.</summary>
    private const int Compared = 1_000;

    private static readonly TimeSpan Target = TimeSpan.FromMinutes(1);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Tongbao.Cli.dll");

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("tongbao-").FullName;
        try
        {
            var expected = Write(folder);
            if (Wrong(Tongbao(folder, "check", "out", "-f", "ndjson", "-j", "2", "--isolated").Output, expected) is { } wrong)
            {
                Figures.Print($"{wrong}");
                return 1;
            }

            var least = Enumerable.Range(0, Rounds).Min(_ => Tongbao(folder, "check", "out", "-f", "ndjson", "-j", "2", "--isolated").Time);
            var outputs = new DirectoryInfo(Path.Combine(folder, "out")).EnumerateFiles("*", SearchOption.AllDirectories);
            Figures.Print(
                $"check: {Outputs} outputs of {2 * Pages} issues, {outputs.Sum(file => file.Length) / Outputs >> 10} KiB each, "
                    + $"{expected.Count} findings, -j 2: {least.TotalSeconds:0.0} s, the least of {Rounds} "
                    + $"(at most {Target.TotalSeconds:0} s)"
            );
            var diff = Tongbao(folder, "diff", "out/0", "out/0", "--isolated");
            Figures.Print($"diff: {Compared} outputs with themselves: {diff.Time.TotalSeconds:0.0} s, exit code {diff.ExitCode}");
            return least <= Target && diff.ExitCode == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the outputs, a thousand a folder, and gives the findings they must have: path and sentence.</summary>
    private static HashSet<string> Write(string folder)
    {
        var text = GeneratedNotice.Create(Shape.Chapters, Pages).Text;
        var sound = NoticeParser.Parse(NoticeSource.FromText(text));
        var faulty = NoticeParser.Parse(
            NoticeSource.FromText(text.Replace($"{2 * Pages}个问题", $"{(2 * Pages) + 1}个问题", StringComparison.Ordinal))
        );
        var expected = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Outputs; number++)
        {
            var notice = number % FaultEvery == 0 ? faulty : sound;
            // Each one of its own: a reader that kept the last one would be found out.
            notice = notice with
            {
                Source = notice.Source with { File = $"n{number}.txt" },
                Title = new Passage($"{notice.Title!.Text}（{number}）"),
            };
            var path = $"out/{number / Compared}/n{number}.txt.{(number % 2 == 0 ? "yaml" : "json")}";
            Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(path)!));
            File.WriteAllText(Path.Combine(folder, path), number % 2 == 0 ? NoticeYaml.Write(notice) : NoticeJson.Write(notice));
            expected.UnionWith(notice.Diagnostics.Select(finding => $"{path} {finding.Rule} {finding.Message}"));
        }

        return expected;
    }

    private static string? Wrong(string ndjson, HashSet<string> expected)
    {
        var found = ndjson
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .Select(finding => $"{finding["path"]} {finding["rule"]} {finding["message"]}")
            .ToList();
        if (expected.Count(finding => finding.Contains(" TB203 ", StringComparison.Ordinal)) != Outputs / FaultEvery)
            return "the notices are not as they were planned";
        return found.Count == expected.Count && expected.IsSupersetOf(found)
            ? null
            : $"{found.Count} findings, {expected.Count} expected, {found.Count(expected.Contains)} of them right";
    }

    private static (TimeSpan Time, string Output, int ExitCode) Tongbao(string folder, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Program, .. arguments, "--quiet"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (clock.Elapsed, output, process.ExitCode);
    }
}
