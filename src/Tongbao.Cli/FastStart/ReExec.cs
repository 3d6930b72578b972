using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// The whole run from its beginning, in the same process: execve(2) puts a new program into it, which reads its document in a worker.
/// </summary>
internal static class ReExec
{
    /// <summary>The word before the arguments of a run that began again; not for users.</summary>
    public const string CommandName = "again";

    /// <summary>False for a run that began again, and on systems where it was not tried.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux() && Environment.GetCommandLineArgs() is not [_, CommandName, ..];

    /// <summary>To be called before anything was written.</summary>
    /// <param name="stdin">What was read from standard input; null when nothing was.</param>
    /// <exception cref="WorkersCannotStartException">The program is not there any more.</exception>
    [DoesNotReturn]
    public static void Begin(byte[]? stdin)
    {
        if (stdin is not null)
            StandardInput.PutBack(stdin);
        RemoveSocket();
        var (program, first) = WorkerProcess.ThisProgram();
        string?[] arguments = [program, .. first, CommandName, .. Environment.GetCommandLineArgs()[1..], null];
        _ = Execute(program, [.. arguments.Select(Marshal.StringToCoTaskMemUTF8)]);
        throw new WorkersCannotStartException(Marshal.GetLastPInvokeErrorMessage());
    }

    // The runtime removes the socket on which it waits for debuggers when the process ends, which execve does not; the new one could not
    // have its own.
    private static void RemoveSocket()
    {
        try
        {
            foreach (var socket in Directory.EnumerateFiles(Path.GetTempPath(), $"dotnet-diagnostic-{Environment.ProcessId}-*-socket"))
                File.Delete(socket);
        }
        catch (Exception unreachable) when (unreachable is IOException or UnauthorizedAccessException)
        {
            // It stays, as it does when a process is killed.
        }
    }

    // The standard streams stay as they are; all other files are closed with the program that opened them.
    [
        DllImport("libc", EntryPoint = "execv", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true),
        DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)
    ]
    private static extern int Execute([MarshalAs(UnmanagedType.LPUTF8Str)] string program, nint[] arguments);
}
