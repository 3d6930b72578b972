using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>
/// Damages notices and looks at what is made of them: <c>Tongbao.Fuzz FORMAT|all [--runs N] [--seed K] [--first I] [--samples DIR]
/// [--corpus DIR] [--out DIR] [--guided | --distill BYTES]</c>, or <c>Tongbao.Fuzz FILE…</c> to read files once more.
/// </summary>
/// <remarks>
/// Faults stand on standard output, their files in the folder of --out; the exit code is 1 if there are any.
/// </remarks>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args.Length > 0 && args.All(File.Exists))
            return Again(args);
        var options = new Settings(
            args.Length > 0 ? args[0] : "all",
            (int)Number(args, "--runs", 1000),
            (int)Number(args, "--seed", 1),
            (int)Number(args, "--first", 0),
            Value(args, "--samples") ?? "samples",
            Value(args, "--corpus") ?? "tests/Tongbao.Fuzz/corpus",
            Value(args, "--out") ?? "fuzz",
            args.Contains("--guided"),
            (int)Number(args, "--distill", 0),
            args.Contains("--child")
        );
        Directory.CreateDirectory(options.Out);
        var formats = Format.All.Where(format => options.Format == "all" || format.Name == options.Format).ToList();
        if (formats.Count == 0)
        {
            Console.Error.WriteLine(
                $"{options.Format}: no such format; all, or: {string.Join(' ', Format.All.Select(format => format.Name))}"
            );
            return 2;
        }

        if (options.Distill > 0)
            return formats.Sum(format => Distillation.Run(format, options));
        if (options is { IsChild: true, IsGuided: false })
            return Reader.Run(formats[0], options);
        if (options.IsChild)
        {
            using var guided = new GuidedReader(formats[0], options);
            return guided.Run();
        }

        return formats.Sum(format => new Supervisor(format, options).Run()) == 0 ? 0 : 1;
    }

    private static int Again(string[] files)
    {
        foreach (var file in files)
        {
            var trial = Trial.Run(File.ReadAllBytes(file));
            Console.WriteLine($"{file}: {trial.Fault ?? (trial.Notice is null ? "not read" : "read")}\n{trial.Detail}".TrimEnd());
        }

        return 0;
    }

    private static long Number(string[] args, string name, long fallback) =>
        Value(args, name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : fallback;

    private static string? Value(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
