using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Tongbao.Cli.Settings.Options;

/// <summary>The command line of this process as others see it (<c>ps</c>, <c>/proc/PID/cmdline</c>), on Linux.</summary>
internal static class ProcessArguments
{
    /// <summary>proc(5), /proc/PID/stat: where the arguments stand in memory, counted behind the name of the program.</summary>
    private const int Start = 45,
        End = 46;

    /// <summary>Puts stars over a secret. Until then, some hundredths of a second, it could be seen.</summary>
    public static void Hide(string secret)
    {
        if (!OperatingSystem.IsLinux() || secret.Length == 0)
            return;
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        if (!TryRead(fields, Start, out var start) || !TryRead(fields, End, out var end))
            return;
        var arguments = new byte[end - start];
        Marshal.Copy(start, arguments, 0, arguments.Length);
        var bytes = Encoding.UTF8.GetBytes(secret);
        for (int at = 0, found; (found = arguments.AsSpan(at).IndexOf(bytes)) >= 0; at += found + bytes.Length)
            Marshal.Copy(Enumerable.Repeat((byte)'*', bytes.Length).ToArray(), 0, start + at + found, bytes.Length);
    }

    private static bool TryRead(string[] fields, int index, out nint address)
    {
        address = 0;
        return index < fields.Length
            && nint.TryParse(fields[index], NumberStyles.None, CultureInfo.InvariantCulture, out address)
            && address > 0;
    }
}
