using System.Diagnostics;
using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>What one run of the command line gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);

/// <summary>Runs the command line as a user does: as a process of its own, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Tongbao.Cli.dll");

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

    /// <summary>The text of a file in the working folder.</summary>
    public string Read(string file) => File.ReadAllText(PathOf(file));

    public ToolRun Run(params string[] arguments) => Run([], arguments);

    /// <param name="input">Goes to standard input.</param>
    /// <param name="arguments">The command line.</param>
    public ToolRun Run(byte[] input, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
