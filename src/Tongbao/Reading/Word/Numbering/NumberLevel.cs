using System.Xml.Linq;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>One level of a list (17.9.6 lvl).</summary>
/// <param name="Start">The first number (17.9.25).</param>
/// <param name="Format">How it is written (17.9.17 numFmt, a value of ST_NumberFormat; or a pattern of zeros, <c>001</c>).</param>
/// <param name="Text">What is printed, <c>%1</c> to <c>%9</c> for the numbers of the levels (17.9.11).</param>
/// <param name="Parted">True when a tab or a space stands behind it (17.9.28 suff).</param>
/// <param name="Legal">True when the numbers of all levels are written as decimals (17.9.4 isLgl).</param>
/// <param name="RestartAfter">One-based level, and all above it, after which it begins anew; 0 for never, null for any above
/// (17.9.10).</param>
/// <param name="Style">The paragraph style that is numbered on this level (17.9.23); null when none is.</param>
internal sealed record NumberLevel(int Start, string Format, string Text, bool Parted, bool Legal, int? RestartAfter, string? Style)
{
    /// <summary>Word counts no further (17.9.25: ST_DecimalNumber, which Word limits to 16 bits).</summary>
    private const int MaxNumber = 32767;

    /// <summary>A level that its list does not define, as Word shows it: nothing.</summary>
    public static NumberLevel Undefined { get; } = new(1, "none", "", false, false, null, null);

    public static NumberLevel Read(XElement level)
    {
        var properties = level.Child("rPr");
        var text = level.Child("lvlText");
        var fonts = properties.Child("rFonts");
        return new NumberLevel(
            Math.Clamp(level.Number("start") ?? 0, 0, MaxNumber),
            ReadFormat(level),
            text.Get("null") is "1" or "true" or "on" || properties.IsOn("vanish") == true
                ? ""
                : SymbolFonts.Decode(text.Get("val") ?? "", fonts),
            level.Value("suff") is not "nothing",
            level.IsOn("isLgl") == true,
            level.Number("lvlRestart"),
            level.Value("pStyle")
        );
    }

    /// <summary>The number after <paramref name="number"/>.</summary>
    public static int After(int number) => Math.Min(number + 1, MaxNumber);

    // Newer formats stand in a choice for those that know them, with an older one beside: 001, 002, 003, …
    private static string ReadFormat(XElement level)
    {
        var all = level.Descendants(WordXml.W + "numFmt").ToList();
        var pattern = all.Select(format => format.Get("format")?.Split(',')[0].Trim())
            .FirstOrDefault(first => first is { Length: > 1 } && first.TrimStart('0') == "1");
        return pattern ?? all.Select(format => format.Get("val")).LastOrDefault(format => format is not (null or "custom")) ?? "decimal";
    }
}
