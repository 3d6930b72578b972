using System.Diagnostics;
using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>Runs a format in a process of its own, and goes on behind the file that ended it or that it hangs in.</summary>
/// <param name="format">What is damaged.</param>
/// <param name="settings">How often.</param>
internal sealed class Supervisor(Format format, Settings settings)
{
    /// <summary>A run that takes longer hangs.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, (int Count, int First)> _faults = [];
    private string _last = "";
    private int _run;
    private int _read;

    /// <summary>How many kinds of faults there are.</summary>
    public int Run()
    {
        var clock = Stopwatch.StartNew();
        for (_run = settings.First - 1; _run < settings.Runs - 1; )
        {
            var before = _run;
            var (isDone, words) = Child(_run + 1);
            if (isDone)
                break;
            // One that cannot even begin would be started for ever.
            _run = Math.Max(_run, before + 1);
            Keep();
            Add(_run, words);
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{format.Name}: {settings.Runs - settings.First} runs, {_read} read, {_faults.Count} kinds of faults, "
                    + $"{clock.Elapsed.TotalSeconds:0} s{_last}"
            )
        );
        foreach (var (fault, (count, first)) in _faults.OrderByDescending(pair => pair.Value.Count))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count} times, first in run {first}: {fault}"));
        return _faults.Count;
    }

    private (bool IsDone, string Words) Child(int first)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), .. settings.ForChild(format, first)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x40000000";
        // No external program is started for a damaged file.
        start.Environment["PATH"] = "";
        using var child = Process.Start(start)!;
        var words = child.StandardError.ReadToEndAsync();
        while (true)
        {
            var line = child.StandardOutput.ReadLineAsync();
            if (!line.Wait(Hang))
            {
                child.Kill();
                child.WaitForExit();
                return (false, "it hangs");
            }

            if (line.Result is not { } said)
                break;
            Take(said.Split('\t'));
        }

        child.WaitForExit();
        return (child.ExitCode == 0, $"it ends its process: {words.Result.Split('\n')[0]}");
    }

    private void Take(string[] said)
    {
        switch (said)
        {
            case ["run", var run]:
                _run = int.Parse(run, CultureInfo.InvariantCulture);
                break;
            case ["fault", var run, var fault]:
                Add(int.Parse(run, CultureInfo.InvariantCulture), fault);
                break;
            case ["read", var read]:
                _read += int.Parse(read, CultureInfo.InvariantCulture);
                break;
            case ["covered", var covered]:
                _last = $", {covered}";
                break;
        }
    }

    // What ended the process is not there to keep its own file.
    private void Keep()
    {
        var name = Path.Combine(settings.Out, string.Create(CultureInfo.InvariantCulture, $"{format.Name}-{settings.Seed}-{_run}.bin"));
        if (settings.IsGuided)
            File.Copy(Path.Combine(settings.Out, $"{format.Name}-current.bin"), name, overwrite: true);
        else
            File.WriteAllBytes(name, new Campaign(format with { IsChecked = false }, settings).Input(_run).Bytes);
    }

    private void Add(int run, string fault)
    {
        var (count, first) = _faults.GetValueOrDefault(fault, (0, run));
        _faults[fault] = (count + 1, first);
    }

    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
