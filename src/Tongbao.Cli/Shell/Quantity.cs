using System.Globalization;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>Times and sizes as the command line takes them.</summary>
internal static class Quantity
{
    private static readonly (string Unit, double Seconds)[] Times = [("ms", 0.001), ("s", 1), ("m", 60), ("min", 60), ("h", 3600), ("", 1)];

    private static readonly (string Unit, double Bytes)[] Sizes =
    [
        ("KiB", 1 << 10),
        ("K", 1 << 10),
        ("MiB", 1 << 20),
        ("M", 1 << 20),
        ("GiB", 1 << 30),
        ("G", 1 << 30),
        ("B", 1),
        ("", 1),
    ];

    /// <param name="text"><c>60s</c>, <c>500ms</c>, <c>2m</c>, <c>1h</c>; a number alone is seconds.</param>
    /// <param name="option">Named in the error.</param>
    /// <exception cref="UsageException">It is no time above zero.</exception>
    public static TimeSpan Time(string text, string option) =>
        Read(text, Times) is { } seconds and > 0 and <= int.MaxValue / 1000
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException(Phrases.ErrorTime(option, text));

    /// <param name="text"><c>1GiB</c>, <c>512MiB</c>, <c>2G</c>; a number alone is bytes.</param>
    /// <param name="option">Named in the error.</param>
    /// <param name="least">The smallest size that makes sense, in bytes.</param>
    /// <exception cref="UsageException">It is no size of at least <paramref name="least"/>.</exception>
    public static long Size(string text, string option, long least) =>
        Read(text, Sizes) is { } bytes && bytes >= least && bytes <= long.MaxValue / 2
            ? (long)bytes
            : throw new UsageException(Phrases.ErrorSize(option, text, least >> 20));

    private static double? Read(string text, (string Unit, double Factor)[] units)
    {
        var digits = text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        var unit = units.Where(unit => string.Equals(unit.Unit, text[digits..].Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return
            unit.Count > 0
            && double.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number * unit[0].Factor
            : null;
    }
}
