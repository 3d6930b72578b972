using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Tongbao.Cli.Shell;

/// <summary>A device, a pipe or a socket that has a name: it is written to, and no file takes its place.</summary>
internal static class SpecialFile
{
    /// <summary>statx(2): relative to the working folder; ask for the type; size of the answer, and where the mode is in it.</summary>
    private const int WorkingFolder = -100,
        TypeOnly = 1,
        AnswerSize = 256,
        ModeOffset = 28;

    /// <summary>inode(7): the bits of a mode that say the type; a regular file; a folder.</summary>
    private const int TypeBits = 0xF000,
        Regular = 0x8000,
        Folder = 0x4000;

    /// <summary>Folders of names that stand for what a process has open, even where that is a regular file.</summary>
    private static readonly string[] OfTheSystem = ["/dev/", "/proc/"];

    /// <summary>True if such a file is there; links are followed.</summary>
    public static bool IsAt(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return false;
        if (OfTheSystem.Any(folder => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal)))
            return true;
        var answer = new byte[AnswerSize];
        return OperatingSystem.IsLinux()
            && Status(WorkingFolder, path, 0, TypeOnly, answer) == 0
            && (BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeOffset)) & TypeBits) is not (Regular or Folder);
    }

    /// <summary>Writes to it, once all is there that is to be written.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="content">Gets a stream that can be sought and read back.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> content)
    {
        using var whole = new FileStream(
            Path.Combine(Path.GetTempPath(), OutputFile.ScratchName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
        content(whole);
        whole.Position = 0;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        whole.CopyTo(file);
    }

    [
        DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true),
        DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)
    ]
    private static extern int Status(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] answer);
}
