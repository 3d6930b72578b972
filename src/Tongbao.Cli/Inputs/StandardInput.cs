using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Tongbao.Cli.Inputs;

/// <summary>Standard input as a document.</summary>
internal static class StandardInput
{
    private const int Descriptor = 0;

    /// <summary>All bytes of standard input for the input that names it; null for a file.</summary>
    public static byte[]? Bytes(Input input)
    {
        if (input.Path != Input.Stdin || input.Content is not null)
            return input.Content;
        using var stdin = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        stdin.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Makes bytes that were read stand in standard input once more, on Linux.</summary>
    /// <exception cref="IOException">There is no room for them.</exception>
    public static void PutBack(byte[] bytes)
    {
        using var file = new SafeFileHandle(CreateMemoryFile("stdin", 0), ownsHandle: true);
        RandomAccess.Write(file, bytes, fileOffset: 0);
        if (Duplicate((int)file.DangerousGetHandle(), Descriptor) < 0)
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
    }

    // memfd_create(2): a file that no folder holds, and that is gone with the last process that reads it.
    [
        DllImport("libc", EntryPoint = "memfd_create", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true),
        DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)
    ]
    private static extern int CreateMemoryFile([MarshalAs(UnmanagedType.LPUTF8Str)] string name, uint flags);

    [DllImport("libc", EntryPoint = "dup2", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Duplicate(int from, int to);
}
