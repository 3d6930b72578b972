using System.Runtime.InteropServices;

namespace Tongbao.Cli.Shell.Streams;

/// <summary>
/// The standard descriptors as the system has them. The runtime takes a closed one for open, and a pipe that nobody reads for one that is
/// read.
/// </summary>
internal static class Descriptor
{
    public const int Input = 0,
        Output = 1,
        Error = 2;

    /// <summary>fcntl(2).</summary>
    private const int GetFlags = 1,
        CloseOnExec = 1;

    /// <summary>errno(3): interrupted; would block, on Linux and on macOS; nobody reads the pipe; it is not open.</summary>
    private const int Interrupted = 4,
        WouldBlock = 11,
        WouldBlockOnMac = 35,
        BrokenPipe = 32,
        Closed = 9;

    /// <summary>How long to wait for a descriptor that would block.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>
    /// False if this process was started without it. What takes its number then was opened here, and says that it closes with an exec;
    /// what was inherited came through one.
    /// </summary>
    public static bool IsOpen(int descriptor) =>
        OperatingSystem.IsWindows() || Control(descriptor, GetFlags) is var flags and >= 0 && (flags & CloseOnExec) == 0;

    /// <exception cref="PipeClosedException">Nobody reads it any more.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        if (!IsOpen(descriptor))
            throw new IOException("it is closed", Closed);
        while (!bytes.IsEmpty)
        {
            var written = Write(descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
                bytes = bytes[(int)written..];
            else
                Recover(Marshal.GetLastPInvokeError());
        }
    }

    private static void Recover(int error)
    {
        switch (error)
        {
            case Interrupted:
                break;
            case WouldBlock or WouldBlockOnMac:
                Thread.Sleep(Pause);
                break;
            case BrokenPipe:
                throw new PipeClosedException();
            default:
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
        }
    }

    [DllImport("libc", EntryPoint = "fcntl"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);

    [DllImport("libc", EntryPoint = "write", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte bytes, nint count);
}
