using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Tongbao.Cli.Reading;
using Tongbao.Reading.External;

namespace Tongbao.Cli.Workers;

/// <summary>The supervisor's side of one worker: this executable, started once more, with limits.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>More of what a dying worker prints is not kept.</summary>
    private const int MaxWords = 4096;

    /// <summary>How long to wait for a worker that was ended.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly PrivateFolder? _folder;
    private readonly LineStream _pipe;
    private readonly StringBuilder _words = new();
    private readonly Thread _listener;

    // While it reads a document it may have started programs of others.
    private volatile bool _isBusy;

    private WorkerProcess(Process process, PrivateFolder? folder)
    {
        (_process, _folder) = (process, folder);
        _pipe = new LineStream(process.StandardOutput.BaseStream, process.StandardInput.BaseStream, ReadLimits.Line, ReadLimits.Text);
        // Asked for now: a process that was disposed gives it to nobody.
        var errors = process.StandardError;
        _listener = new Thread(() => Listen(errors)) { IsBackground = true };
        _listener.Start();
    }

    /// <summary>What the worker printed on standard error, its beginning.</summary>
    public string Words
    {
        get
        {
            lock (_words)
                return _words.ToString();
        }
    }

    /// <summary>Starts a worker and waits until it is ready: one that dies later had a document.</summary>
    /// <exception cref="WorkerDiedException">It ended instead.</exception>
    public static WorkerProcess Start(ReadOptions settings, ReadLimits limits)
    {
        var worker = Launch(limits);
        try
        {
            worker._pipe.Write(settings, MessageContext.Default.ReadOptions);
            worker.Receive();
            return worker;
        }
        catch (Exception e) when (e is WorkerDiedException or IOException)
        {
            var words = worker.LastWords();
            worker.Dispose();
            throw new WorkerDiedException(words);
        }
    }

    /// <summary>Hands over a document.</summary>
    /// <exception cref="IOException">The worker is gone.</exception>
    public void Send(ReadRequest request, byte[]? content)
    {
        _isBusy = true;
        _pipe.Write(request, MessageContext.Default.ReadRequest, content);
    }

    /// <summary>Waits for the next answer.</summary>
    /// <exception cref="WorkerDiedException">The worker ended without one.</exception>
    /// <exception cref="TooLongException">The answer is longer than any answer may be.</exception>
    public (ReadResponse Response, byte[]? Text) Receive()
    {
        var answer = ReadLine() ?? throw new WorkerDiedException(LastWords());
        _isBusy &= answer.Status is null;
        if (answer.Bytes is not { } length)
            return (answer, null);
        return (answer, _pipe.ReadText(length) ?? throw new WorkerDiedException(LastWords()));
    }

    /// <summary>Ends the worker at once; may be called from any thread, and more than once.</summary>
    public void Kill()
    {
        try
        {
            // Whose child is whose takes a look at every process of the machine.
            _process.Kill(entireProcessTree: _isBusy);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself.
        }
    }

    public void Dispose()
    {
        Kill();
        // One that waits for a document has nothing in its folder, and nobody has to wait for its end.
        if (_isBusy)
            _process.WaitForExit(Farewell);
        _pipe.Dispose();
        _process.Dispose();
        _folder?.Dispose();
    }

    private ReadResponse? ReadLine()
    {
        try
        {
            return _pipe.Read(MessageContext.Default.ReadResponse);
        }
        catch (JsonException)
        {
            throw new WorkerDiedException("it gave an answer that is none");
        }
    }

    private static WorkerProcess Launch(ReadLimits limits)
    {
        var folder = PrivateFolder.TryCreate();
        return new WorkerProcess(
            Process.Start(CommandLine(limits, folder)) ?? throw new InvalidOperationException("no process was started"),
            folder
        );
    }

    /// <summary>How this program is started: its path, and the arguments that come before all others.</summary>
    public static (string Path, string[] Arguments) ThisProgram()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("the path of this program is not known");
        // Started as `dotnet Tongbao.Cli.dll`, the program is the runtime and its first argument is ours.
        return (program, Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : []);
    }

    private static ProcessStartInfo CommandLine(ReadLimits limits, PrivateFolder? folder)
    {
        var (program, first) = ThisProgram();
        return new ProcessStartInfo(program, [.. first, WorkerLoop.CommandName])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            Environment =
            {
                // A worker that is killed cannot clean up; what it and its programs leave behind is all in here.
                ["TMPDIR"] = folder?.Path ?? Path.GetTempPath(),
                ["DOTNET_GCHeapHardLimit"] = Hexadecimal(limits.Memory),
                ["DOTNET_GCgen0size"] = Hexadecimal(limits.Nursery),
                // Of what a large document needed while it was read, its output gets what it can: the holes are closed.
                ["DOTNET_GCConserveMemory"] = "9",
            },
        };
    }

    private static string Hexadecimal(long number) => number.ToString("x", CultureInfo.InvariantCulture);

    // The first line says what happened; the runtime's stack trace follows it.
    private string LastWords()
    {
        _process.WaitForExit(Farewell);
        _listener.Join(Farewell);
        var words = Words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            ? words[0]
            : string.Create(CultureInfo.InvariantCulture, $"exit code {(_process.HasExited ? _process.ExitCode : -1)}");
    }

    // On a thread of its own, as a wait that blocks: what the runtime needs to wait without costs more than a small document.
    private void Listen(StreamReader errors)
    {
        using var _ = errors;
        try
        {
            var words = new char[MaxWords];
            for (int count; (count = errors.Read(words)) > 0; )
                Keep(words.AsSpan(0, count));
        }
        catch (IOException)
        {
            // What it said so far is all there is.
        }
    }

    private void Keep(ReadOnlySpan<char> words)
    {
        lock (_words)
            _words.Append(words[..Math.Min(words.Length, MaxWords - _words.Length)]);
    }
}
