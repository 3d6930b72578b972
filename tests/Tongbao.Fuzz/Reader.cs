using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>The process that reads damaged files: it says which run it begins, and what was wrong with it.</summary>
internal static class Reader
{
    public static int Run(Format format, Settings settings)
    {
        var campaign = new Campaign(format, settings);
        var read = 0;
        for (var run = settings.First; run < settings.Runs; run++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run\t{run}"));
            var trial = campaign.Run(run);
            read += trial.Notice is null ? 0 : 1;
            if (trial.Fault is not null)
                Report(run, trial, Path.Combine(settings.Out, campaign.Name(run)), campaign.Input(run).Bytes);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read\t{read}"));
        return 0;
    }

    /// <summary>Keeps the file of a fault, and says it.</summary>
    public static void Report(int run, Trial trial, string name, byte[] bytes)
    {
        File.WriteAllBytes($"{name}.bin", bytes);
        File.WriteAllText($"{name}.txt", trial.Detail);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fault\t{run}\t{trial.Fault!.ReplaceLineEndings(" ")}"));
    }
}
