using UglyToad.PdfPig.Fonts;

namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>Names of glyphs → text, by the Adobe Glyph List and its rules for names that are not on it.</summary>
internal static class GlyphNames
{
    /// <summary>What the name means; null if it says nothing.</summary>
    public static string? ToText(string? name, bool isDingbats = false)
    {
        if (name is null or GlyphList.NotDefined)
            return null;
        try
        {
            return (isDingbats ? GlyphList.ZapfDingbats.NameToUnicode(name) : null) ?? GlyphList.AdobeGlyphList.NameToUnicode(name);
        }
        // PdfPig throws for names that look like code points and are none.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
