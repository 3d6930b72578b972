using System.Security.Cryptography;
using System.Text;

namespace Tongbao.Cli.Shell;

/// <summary>The name of an output, after that of its input. Titles make long names, and a name has a limit.</summary>
internal static class OutputName
{
    /// <summary>
    /// Most that a name may have, in bytes of UTF-8: what Linux and macOS allow. Windows allows 255 UTF-16 units, which are never more.
    /// </summary>
    private const int MaxBytes = 255;

    /// <summary>Room for a dot and an ending.</summary>
    private const int Ending = 8;

    /// <summary>How many digits of the hash tell a shortened name from another.</summary>
    private const int Digits = 8;

    /// <summary>
    /// <paramref name="relative"/>, its last part cut where an ending would make it too long; a hash of the whole then stands behind the
    /// cut, so that two long names stay two.
    /// </summary>
    /// <param name="relative">A path with <c>/</c>.</param>
    public static string Of(string relative)
    {
        var start = relative.LastIndexOf('/') + 1;
        var name = relative[start..];
        if (Encoding.UTF8.GetByteCount(name) + Ending <= MaxBytes)
            return relative;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(relative)))[..Digits];
        var (kept, room) = (new StringBuilder(), MaxBytes - Ending - Digits - 1);
        foreach (var rune in name.EnumerateRunes())
        {
            if ((room -= rune.Utf8SequenceLength) < 0)
                break;
            kept.Append(rune);
        }

        return $"{relative[..start]}{kept}~{hash}";
    }
}
