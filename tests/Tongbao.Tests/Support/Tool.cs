using System.Diagnostics;
using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>What one run of the command line gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);

/// <summary>Runs the command line as a user does: as a process of its own, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    /// <summary>The command line as it was built, which <see cref="Host"/> runs.</summary>
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Tongbao.Cli.dll");

    public static readonly string Host = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The working folder, gone after the test.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("tongbao-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The full path of a file in the working folder.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Writes a text file into the working folder.</summary>
    public Tool With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file into the working folder.</summary>
    public Tool With(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>Writes a shell script into the working folder, to be run as a program.</summary>
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public Tool WithProgram(string file, string script)
    {
        With(file, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(PathOf(file), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    /// <summary>The text of a file in the working folder.</summary>
    public string Read(string file) => File.ReadAllText(PathOf(file));

    public ToolRun Run(params string[] arguments) => Run([], arguments);

    /// <summary>Environment variables for its runs.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The command line as one that a shell can run.</summary>
    public static string ShellCommand => $"'{Host}' '{Program}'";

    /// <param name="input">Goes to standard input.</param>
    /// <param name="arguments">The command line.</param>
    public ToolRun Run(byte[] input, string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Where its runs begin, below <see cref="Folder"/>.</summary>
    public string WorkingFolder { get; set; } = "";

    /// <summary>Starts a run that the test goes on beside.</summary>
    public Process Start(params string[] arguments) => Start(Host, [Program, .. arguments]);

    /// <summary>Runs a line of shell in the working folder.</summary>
    public ToolRun Shell(string line)
    {
        using var process = Start("/bin/sh", ["-c", line]);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.Result);
    }

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = PathOf(WorkingFolder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // What the developer has set is no part of the test.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("TONGBAO_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
