using System.Runtime.CompilerServices;
using UglyToad.PdfPig.PdfFonts;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>
/// The advance width that a simple font (Type 1 and TrueType; ISO 32000-1, 9.6) has for a character, from the font's dictionary.
/// </summary>
/// <remarks>
/// As <see cref="CompositeFont"/>: PdfPig gives it together with an outline, and for one outline reads those of the whole font file.
/// </remarks>
internal static class SimpleFont
{
    private const string TrueTypeName = "UglyToad.PdfPig.PdfFonts.Simple.TrueTypeSimpleFont, UglyToad.PdfPig";
    private const string Type1Name = "UglyToad.PdfPig.PdfFonts.Simple.Type1FontSimple, UglyToad.PdfPig";

    private static readonly Type TrueType = Type.GetType(TrueTypeName, throwOnError: true)!;
    private static readonly Type Type1 = Type.GetType(Type1Name, throwOnError: true)!;

    /// <summary>The width in text space; null for a font of another kind, and for a character of which its dictionary says none.</summary>
    public static double? Width(IFont font, int code)
    {
        var type = font.GetType();
        return type == TrueType ? Width(TrueTypeWidths(font), code - FirstOfTrueType(font))
            : type == Type1 ? Width(Type1Widths(font), code - FirstOfType1(font))
            : null;
    }

    private static double? Width(double[]? widths, int index) =>
        widths is not null && index >= 0 && index < widths.Length ? widths[index] * (1 / 1000.0) : null;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "widths")]
    private static extern ref double[]? TrueTypeWidths([UnsafeAccessorType(TrueTypeName)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "firstCharacter")]
    private static extern ref int FirstOfTrueType([UnsafeAccessorType(TrueTypeName)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "widths")]
    private static extern ref double[]? Type1Widths([UnsafeAccessorType(Type1Name)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "firstChar")]
    private static extern ref int FirstOfType1([UnsafeAccessorType(Type1Name)] object font);
}
