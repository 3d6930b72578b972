using System.Text;

namespace Tongbao.Cli.Workers;

/// <summary>
/// Lets a worker fail as real documents make it fail, so that tests can prove what the supervisor does. Only with
/// <c>TONGBAO_INJECT_FAULTS=1</c>, or <c>=start</c> to fail before the first document, which no user sets.
/// </summary>
internal sealed class FaultInjection
{
    private const string Mark = "TONGBAO-FAULT ";

    private readonly List<byte[]> _hoard = [];

    private static string? Wanted => Environment.GetEnvironmentVariable("TONGBAO_INJECT_FAULTS");

    /// <summary>Null unless the environment asks for faults.</summary>
    public static FaultInjection? FromEnvironment() => Wanted == "1" ? new FaultInjection() : null;

    /// <summary>Ends a worker that was only just started, when the environment asks for that.</summary>
    public static void StrikeAtStart()
    {
        if (Wanted == "start")
            Environment.FailFast("injected");
    }

    /// <summary>Fails as <see cref="Strike"/> does in a process without a worker.</summary>
    /// <returns>False for a fault that only a worker can have.</returns>
    public bool StrikeAlone(string path)
    {
        if (Fault(path) is not ("hang" or "slow" or "spin" or "stack-overflow" or "memory"))
            return Fault(path) is null;
        Strike(path);
        return true;
    }

    /// <summary>Fails in the way that the file's first line names; does nothing for any other file.</summary>
    public void Strike(string path)
    {
        switch (Fault(path))
        {
            case "hang":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "slow":
                Thread.Sleep(TimeSpan.FromSeconds(5));
                break;
            case "spin":
                while (true)
                    Thread.SpinWait(1000);
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
                // Memory that nobody writes to is none.
                for (; ; _hoard[^1].AsSpan().Fill(1))
                    _hoard.Add(new byte[1 << 24]);
            case "slow-drip":
                Drip(TimeSpan.FromMilliseconds(50));
                break;
            case "huge-output":
                Drip(TimeSpan.Zero);
                break;
            case "chatter":
                using (var output = Console.OpenStandardOutput())
                    output.Write("no answer\n"u8);
                break;
            case "throw":
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

    private static int Overflow(int depth) => Overflow(depth + 1) + 1;

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
