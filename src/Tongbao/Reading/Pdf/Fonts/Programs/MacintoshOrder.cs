using System.Text;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>The order of the glyphs that every Macintosh font has (ISO/IEC 14496-22, 5.2.7): that of their code page, with gaps.</summary>
internal static class MacintoshOrder
{
    /// <summary>How many glyphs it has.</summary>
    public const int Count = 258;

    /// <summary>The first glyphs: none, null and a line end.</summary>
    private const int First = 3;

    /// <summary>The first glyph that is no ASCII character.</summary>
    private const int FirstAccented = 98;

    /// <summary>The first glyph that the code page does not have, and the glyphs from it on.</summary>
    private const int FirstAdded = 226;
    private const string Added = "ŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ";

    /// <summary>So many gaps are no chance.</summary>
    private const int MinGaps = 3;

    private static readonly string CodePage = CodePagesEncodingProvider
        .Instance.GetEncoding(10000)!
        .GetString([.. Enumerable.Range(0, 256).Select(code => (byte)code)]);

    /// <summary>What a glyph means; null if it is none of them or means nothing.</summary>
    public static string? Text(int glyph) =>
        glyph switch
        {
            < First or >= Count => null,
            >= FirstAdded => Added[glyph - FirstAdded].ToString(),
            _ => CodePage[CodeOf(glyph)].ToString(),
        };

    /// <summary>
    /// True if a font keeps the glyphs of the code page in this order, by the codes that it gives them. A part of a font whose codes
    /// and glyphs were counted anew has no gaps.
    /// </summary>
    public static bool Holds(IReadOnlyDictionary<int, int> glyphs)
    {
        var codes = glyphs.Keys.Order().ToList();
        return codes.TrueForAll(code => code is >= ' ' and not 0x7F && CodeOf(glyphs[code]) == code)
            && Enumerable.Range(1, Math.Max(0, codes.Count - 1)).Count(i => codes[i] > codes[i - 1] + 1) >= MinGaps;
    }

    private static int CodeOf(int glyph) => glyph < FirstAccented ? glyph - First + ' ' : glyph - FirstAccented + 0x80;
}
