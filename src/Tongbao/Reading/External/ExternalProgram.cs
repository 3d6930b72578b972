using System.ComponentModel;
using System.Diagnostics;

namespace Tongbao.Reading.External;

/// <summary>An external program that is installed on this machine.</summary>
internal static class ExternalProgram
{
    /// <summary>How much of what a program prints is kept, in characters: the end says why it failed.</summary>
    private const int MaxWords = 1 << 14;

    /// <summary>How long to wait for a program that was killed.</summary>
    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(5);

    /// <summary>Where it is; null when it is not installed.</summary>
    /// <remarks>Only folders of PATH count: beside the notices anyone may have put a file of that name.</remarks>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
            .FirstOrDefault(path => new FileInfo(path).Exists);

    /// <summary>
    /// Runs it to its end, without input; when the time is over, or this process ends, it is killed with all that it started.
    /// </summary>
    /// <param name="path">Where it is.</param>
    /// <param name="arguments">One by one; no shell reads them.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="stop">Kills it, with all that it started.</param>
    /// <param name="environment">Variables that it gets beside those of this process.</param>
    /// <exception cref="Win32Exception">It cannot be started.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ProgramRun Run(
        string path,
        IEnumerable<string> arguments,
        TimeSpan limit,
        CancellationToken stop,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new Win32Exception($"{path} was not started");
        EventHandler end = (_, _) => End(process);
        AppDomain.CurrentDomain.ProcessExit += end;
        try
        {
            process.StandardInput.Close();
            using var stopped = stop.Register(() => End(process));
            var (output, error) = (Task.Run(() => EndOf(process.StandardOutput)), Task.Run(() => EndOf(process.StandardError)));
            var inTime = process.WaitForExit(limit);
            if (!inTime)
                End(process);
            Task.WaitAll([output, error], GracePeriod);
            stop.ThrowIfCancellationRequested();
            return new ProgramRun(inTime ? process.ExitCode : null, Words(output), Words(error));
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= end;
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(GracePeriod);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself.
        }
    }

    private static string EndOf(StreamReader printed)
    {
        var (kept, piece) = ("", new char[1 << 12]);
        for (int read; (read = printed.Read(piece)) > 0; )
        {
            kept += new string(piece, 0, read);
            if (kept.Length > MaxWords)
                kept = kept[^MaxWords..];
        }

        return kept;
    }

    private static string Words(Task<string> printed) => printed.IsCompletedSuccessfully ? printed.Result : "";
}
