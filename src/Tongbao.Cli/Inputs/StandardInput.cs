using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Tongbao.Cli.Inputs;

/// <summary>Standard input as a document.</summary>
internal static class StandardInput
{
    private const int Descriptor = 0;

    /// <summary>What is read at once, in bytes.</summary>
    private const int PieceLength = 1 << 20;

    /// <summary>All bytes of standard input; null if they are more than <paramref name="limit"/>, and the rest is not read.</summary>
    public static byte[]? ReadAll(long limit)
    {
        using var stdin = Console.OpenStandardInput();
        // Pieces, because a buffer that grows needs three times what it holds.
        var pieces = new List<byte[]>();
        var total = 0L;
        for (int read; (read = Fill(stdin, out var piece)) > 0; )
        {
            total += read;
            if (total > Math.Min(limit, Array.MaxLength))
                return null;
            pieces.Add(read == piece.Length ? piece : piece[..read]);
        }

        var bytes = new byte[total];
        var at = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(bytes, at);
            at += piece.Length;
        }

        return bytes;
    }

    private static int Fill(Stream stdin, out byte[] piece)
    {
        piece = new byte[PieceLength];
        return stdin.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
    }

    /// <summary>Makes bytes that were read stand in standard input once more, on Linux.</summary>
    /// <exception cref="IOException">There is no room for them.</exception>
    public static void PutBack(byte[] bytes)
    {
        using var file = new SafeFileHandle(CreateMemoryFile("stdin", 0), ownsHandle: true);
        RandomAccess.Write(file, bytes, fileOffset: 0);
        if (Duplicate((int)file.DangerousGetHandle(), Descriptor) < 0)
            throw new IOException(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());
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
