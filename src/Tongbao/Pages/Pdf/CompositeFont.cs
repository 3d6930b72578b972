using System.Runtime.CompilerServices;
using UglyToad.PdfPig.PdfFonts;

namespace Tongbao.Pages.Pdf;

/// <summary>The advance width that a composite font (Type 0; ISO 32000-1, 9.7) has for a character, from the font's dictionary.</summary>
/// <remarks>
/// PdfPig gives it together with the outline of the glyph, and for one outline reads those of the whole font file; the text
/// of a page asks for no outline. To be removed when <see cref="IFont"/> in PdfPig gives a width by itself.
/// </remarks>
internal static class CompositeFont
{
    private const string Name = "UglyToad.PdfPig.PdfFonts.Composite.Type0Font, UglyToad.PdfPig";
    private const string DescendantName = "UglyToad.PdfPig.PdfFonts.CidFonts.ICidFont, UglyToad.PdfPig";
    private const string MapName = "UglyToad.PdfPig.PdfFonts.Cmap.CMap, UglyToad.PdfPig";

    private static readonly Type Composite = Type.GetType(Name, throwOnError: true)!;

    /// <summary>The width in text space; null for a font that is not composite.</summary>
    public static double? Width(IFont font, int code) =>
        font.GetType() == Composite ? WidthFromDictionary(Descendant(font), ToIdentifier(Map(font), code)) / 1000 : null;

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_CidFont")]
    [return: UnsafeAccessorType(DescendantName)]
    private static extern object Descendant([UnsafeAccessorType(Name)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_CMap")]
    [return: UnsafeAccessorType(MapName)]
    private static extern object Map([UnsafeAccessorType(Name)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ConvertToCid")]
    private static extern int ToIdentifier([UnsafeAccessorType(MapName)] object map, int code);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetWidthFromDictionary")]
    private static extern double WidthFromDictionary([UnsafeAccessorType(DescendantName)] object font, int identifier);
}
