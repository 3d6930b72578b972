using Microsoft.Win32.SafeHandles;
using Tongbao.Languages;
using Tongbao.Reading.External;

namespace Tongbao.Cli.Shell;

/// <summary>A device, a pipe or a socket that has a name: it is written to, and no file takes its place.</summary>
internal static class SpecialFile
{
    /// <summary>Folders of names that stand for what a process has open, even where that is a regular file.</summary>
    private static readonly string[] OfTheSystem = ["/dev/", "/proc/"];

    /// <summary>The name of standard output as a file.</summary>
    public const string StandardOutput = "/dev/stdout";

    private static readonly string[] NamesOfOutput = ["-", StandardOutput, "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>True for an output that stands for standard output: none, <c>-</c>, or the name that the system has for it.</summary>
    public static bool IsStandardOutput(string? output) => output is null || NamesOfOutput.Contains(output, StringComparer.Ordinal);

    /// <summary>True if such a file is there; links are followed.</summary>
    public static bool IsAt(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return false;
        if (OfTheSystem.Any(folder => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal)))
            return true;
        return FileStatus.Of(path, followLink: true) is { IsSpecial: true };
    }

    /// <summary>Writes to it, once all is there that is to be written.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="content">Gets a stream that can be sought and read back.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> content)
    {
        using var whole = Scratch();
        content(whole);
        whole.Position = 0;
        using var file = Open(path);
        whole.CopyTo(file);
    }

    private static FileStream Scratch()
    {
        var folder = Path.GetTempPath();
        try
        {
            return new FileStream(
                Path.Combine(folder, OutputFile.ScratchName()),
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.ReadWrite,
                    Options = FileOptions.DeleteOnClose,
                }
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Phrases.ErrorTemporary(folder, IoReason.Of(e)));
        }
    }

    /// <summary>Opens it to be written to as its content comes.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static Stream Open(string path) =>
        // By its name a file behind standard output would be written from its beginning, over what stands there.
        IsStandardOutput(path)
            ? new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0)
            : new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
}
