using System.Diagnostics;
using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>Runs the command line as a user does: as a process of its own, in a folder of its own.</summary>
internal sealed class Tool : TempFolder
{
    /// <summary>The command line as it was built, which <see cref="Host"/> runs.</summary>
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Tongbao.Cli.dll");

    /// <summary>The same with faults for the documents that ask for one; see tests/Tongbao.TestHost.</summary>
    private static readonly string FaultyProgram = Path.Combine(AppContext.BaseDirectory, "Tongbao.TestHost.dll");

    /// <summary>Only a run that hangs takes so long.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(5);

    public static readonly string Host = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Writes a text file into the working folder.</summary>
    public Tool With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file into the working folder.</summary>
    public Tool With(string file, byte[] bytes)
    {
        Write(file, bytes);
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
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has read enough.
        }

        WaitForExit(process);
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Where its runs begin, below its folder.</summary>
    public string WorkingFolder { get; set; } = "";

    /// <summary>
    /// True to run the tool with faults: a text that begins with <c>TONGBAO-FAULT hang</c> hangs. Its limits of time go by a clock that
    /// stands still but for what hangs.
    /// </summary>
    public bool HasFaults { get; set; }

    /// <summary>The clock of limits of time: seconds, in a file. Programs that stand in for others move it on.</summary>
    public string Clock => PathOf(".clock");

    /// <summary>Starts a run that the test goes on beside.</summary>
    public Process Start(params string[] arguments) => Start(Host, [HasFaults ? FaultyProgram : Program, .. arguments]);

    /// <summary>Waits for the end of a run; fails the test when it hangs.</summary>
    public static void WaitForExit(Process process)
    {
        if (process.WaitForExit(Hang))
            return;
        process.Kill(entireProcessTree: true);
        Assert.Fail($"not done within {Hang.TotalMinutes} minutes");
    }

    /// <summary>Waits until something is so; fails the test when it never is.</summary>
    public static void WaitUntil(Func<bool> isSo) => Assert.True(SpinWait.SpinUntil(isSo, Hang), "waited in vain");

    /// <summary>Runs a line of shell in the working folder.</summary>
    public ToolRun Shell(string line)
    {
        using var process = Start("/bin/sh", ["-c", line]);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        WaitForExit(process);
        return new ToolRun(process.ExitCode, output.Result, error.Result);
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
        // One worker where a test asks for no other number: each is a process that has to start.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        // Nor is the language that the machine speaks.
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (HasFaults)
            start.Environment["TONGBAO_TEST_CLOCK"] = Clock;
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
