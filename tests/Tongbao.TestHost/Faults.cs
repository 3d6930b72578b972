using System.Text;
using Tongbao.Cli.FastStart;

namespace Tongbao.TestHost;

/// <summary>Fails as real documents make a process fail.</summary>
/// <param name="clock">Moves on while a document hangs.</param>
internal sealed class Faults(StandingClock clock)
{
    private const string Mark = "TONGBAO-FAULT ";

    /// <summary>More than any limit of a test.</summary>
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>How often a hanging document moves the clock: nobody may have looked at it the first time.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly List<byte[]> _hoard = [];

    /// <summary>Fails as <see cref="Strike"/> does where there is no worker; what can only happen to a worker is left to it.</summary>
    public void StrikeAlone(string path)
    {
        if (Fault(path) is "hang" or "wait" or "spin" or "stack-overflow" or "memory" or "throw-alone")
            Strike(path);
        else if (Fault(path) is not null)
            ReExec.Begin(stdin: null);
    }

    /// <summary>Fails in the way that the file's first line names; does nothing for any other file.</summary>
    public void Strike(string path)
    {
        switch (Fault(path))
        {
            case "hang":
                RunClock();
                break;
            case "wait":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "spin":
                new Thread(RunClock) { IsBackground = true }.Start();
                while (true)
                    Thread.SpinWait(1000);
            case "slow-drip":
                new Thread(RunClock) { IsBackground = true }.Start();
                Drip(Pause);
                break;
            case "crash":
                Environment.FailFast("injected");
                break;
            case "exit":
                Environment.Exit(0);
                break;
            case "stack-overflow":
                Overflow(0);
                break;
            case "memory":
                // Memory that nobody writes to is none. In small steps: whoever watches must see it before the machine does.
                for (; ; _hoard[^1].AsSpan().Fill(1), Thread.Sleep(1))
                    _hoard.Add(new byte[1 << 22]);
            case "huge-output":
                Drip(TimeSpan.Zero);
                break;
            case "chatter":
                using (var output = Console.OpenStandardOutput())
                    output.Write("no answer\n"u8);
                break;
            case "throw" or "throw-alone":
                throw new InvalidOperationException("injected");
        }
    }

    private static string? Fault(string path) =>
        File.Exists(path) && FirstLine(path) is { } line && line.StartsWith(Mark, StringComparison.Ordinal)
            ? line[Mark.Length..].Trim()
            : null;

    private static string? FirstLine(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.Latin1);
            return reader.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }

    // Slow enough for whoever watches the depth of the stack, on any machine: 64 KiB at a time.
    private static int Overflow(int depth)
    {
        Span<byte> frame = stackalloc byte[1 << 10];
        frame.Fill(1);
        if (depth % 64 == 0)
            Thread.Sleep(1);
        return Overflow(depth + 1) + frame[depth % frame.Length];
    }

    private void RunClock()
    {
        for (; ; Thread.Sleep(Pause))
            clock.Advance(Hour);
    }

    // An answer that never ends its line.
    private static void Drip(TimeSpan pause)
    {
        using var output = Console.OpenStandardOutput();
        var piece = new byte[pause == TimeSpan.Zero ? 1 << 16 : 1];
        Array.Fill(piece, (byte)' ');
        while (true)
        {
            output.Write(piece);
            output.Flush();
            Thread.Sleep(pause);
        }
    }
}
