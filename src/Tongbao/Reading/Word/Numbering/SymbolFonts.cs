using System.Globalization;
using System.Xml.Linq;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>
/// Reads the signs of the fonts Symbol and Wingdings, which Word stores in the private use area (17.3.3.30 sym). What is not in the tables
/// stays as it is, and is reported later.
/// </summary>
internal static class SymbolFonts
{
    private const char First = '\uF000';

    // Code and sign, as the fonts' own tables have them.
    private static readonly Dictionary<int, char> Symbol = Table(
        "2A∗ 2D− A3≤ A5∞ A8♦ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B3≥ B4× B7• B8÷ B9≠ BB≈ BC… D7⋅ DE⇒"
    );
    private static readonly Dictionary<int, char> Wingdings = Table(
        "6C● 6D❍ 6E■ 6F□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 9E· 9F• A1○ A7▪ A8◻ AB★ D8➢ DC➲ E0→ E8➔ F0⇨ FB✗ FC✓ FD☒ FE☑"
    );

    /// <summary>A <c>sym</c> element; the character itself where its font is no font of symbols, U+FFFD where it has none.</summary>
    public static char Read(XElement sym)
    {
        if (
            !int.TryParse(sym.Get("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0x20 or > 0xFFFF or >= 0xD800 and <= 0xDFFF
        )
            return '\uFFFD';
        return code < 0x100 && TableOf(sym.Get("font")) is not null
            ? Decode((char)(First + code), sym.Get("font"))
            : Decode((char)code, sym.Get("font"));
    }

    /// <summary><paramref name="text"/> with such signs read.</summary>
    /// <param name="text">As it stands in the file.</param>
    /// <param name="fonts">The <c>rFonts</c> it is set in; null when none is named.</param>
    public static string Decode(string text, XElement? fonts) =>
        fonts is null || !text.Any(IsPrivate) ? text : string.Concat(text.Select(c => Decode(c, fonts.Get("ascii") ?? fonts.Get("hAnsi"))));

    private static char Decode(char c, string? font)
    {
        if (!IsPrivate(c) || TableOf(font) is not { } table)
            return c;
        var code = c - First;
        return table.TryGetValue(code, out var sign) ? sign
            : table == Wingdings && code is >= 0x81 and <= 0x8A ? (char)('①' + code - 0x81)
            : table == Wingdings && code is >= 0x8C and <= 0x95 ? (char)('❶' + code - 0x8C)
            : table == Symbol && code is >= 0x20 and <= 0x3F && code is not (0x22 or 0x24 or 0x27) ? (char)code
            : c;
    }

    private static bool IsPrivate(char c) => c is >= '\uF020' and <= '\uF0FF';

    private static Dictionary<int, char>? TableOf(string? font) =>
        font switch
        {
            "Symbol" => Symbol,
            "Wingdings" => Wingdings,
            _ => null,
        };

    private static Dictionary<int, char> Table(string signs) =>
        signs
            .Split(' ')
            .ToDictionary(
                sign => int.Parse(sign.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                sign => sign[2]
            );
}
