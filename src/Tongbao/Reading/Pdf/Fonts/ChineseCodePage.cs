using System.Text;
using Tongbao.Reading.Pdf.Fonts.Maps;
using Tongbao.Reading.Pdf.Fonts.Programs;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Text;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>
/// Strings in GBK under a simple font with a Chinese name (/#CB#CE#CC#E5 is 宋体 in GBK) that is not in the file: what some programs
/// write, and what browsers show as Chinese.
/// </summary>
internal static class ChineseCodePage
{
    private const string Map = "GBK-EUC-H";

    /// <summary>The font; null if it is an ordinary one.</summary>
    public static PdfFont? Find(PdfObjects objects, DictionaryToken font, string name)
    {
        if (
            objects.Name(font, "Subtype") != "TrueType"
            || FontFile.Is(objects, objects.Get<DictionaryToken>(font, "FontDescriptor"))
            || !IsChinese(name)
            || PredefinedMaps.Find(Map) is not { } map
            || CharacterCollection.Find("GB1") is not { } collection
        )
            return null;
        var widths = objects.Numbers(font, "Widths") ?? [];
        var first = (int)(objects.Number(font, "FirstChar") ?? 0);
        return new CompositeFont(name, map, code => FontGlyph.Of(collection.ToText(map.ToIdentifier(code)), Width(code)));

        // A code of two bytes is as wide as high.
        double Width(int code) =>
            code > byte.MaxValue ? 1
            : code >= first && code - first < widths.Length ? widths[code - first] / 1000
            : 0.5;
    }

    // PdfPig reads the bytes of a name as Windows-1252 where they are no UTF-8.
    private static bool IsChinese(string name)
    {
        if (name.All(char.IsAscii))
            return false;
        var provider = CodePagesEncodingProvider.Instance;
        var text = provider.GetEncoding("GB18030")!.GetString(provider.GetEncoding(1252)!.GetBytes(name));
        return text.Any(Script.IsChinese) && !text.Contains('\uFFFD', StringComparison.Ordinal);
    }
}
