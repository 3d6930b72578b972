using System.Reflection;
using System.Runtime.CompilerServices;
using UglyToad.PdfPig.PdfFonts;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>
/// What a composite font (Type 0; ISO 32000-1, 9.7) says of a character, from the font's dictionary and the maps that it names.
/// </summary>
/// <remarks>
/// PdfPig gives a width together with the outline of the glyph, and for one outline reads those of the whole font file; the
/// text of a page asks for no outline. To be removed when <see cref="IFont"/> in PdfPig gives a width by itself, and with
/// <see cref="PredefinedEncoding"/>.
/// </remarks>
internal static class CompositeFont
{
    private const string Name = "UglyToad.PdfPig.PdfFonts.Composite.Type0Font, UglyToad.PdfPig";
    private const string DescendantName = "UglyToad.PdfPig.PdfFonts.CidFonts.ICidFont, UglyToad.PdfPig";
    private const string MapName = "UglyToad.PdfPig.PdfFonts.Cmap.CMap, UglyToad.PdfPig";
    private const string ToUnicodeName = "UglyToad.PdfPig.PdfFonts.Composite.ToUnicodeCMap, UglyToad.PdfPig";

    private static readonly Type Composite = Type.GetType(Name, throwOnError: true)!;

    // From identifiers to text, by the character collection of the font.
    private static readonly FieldInfo Collection = Type.GetType(Name)!
        .GetField("ucs2CMap", BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The advance width in text space; null for a font that is not composite.</summary>
    public static double? Width(IFont font, int code) =>
        font.GetType() == Composite ? WidthFromDictionary(Descendant(font), ToIdentifier(Map(font), code)) / 1000 : null;

    /// <summary>What a character means in a Chinese font with a predefined encoding and no map of its own; null for all others.</summary>
    public static string? Text(IFont font, int code) =>
        font.GetType() == Composite
        && PredefinedEncoding.Of(Map(font)) is { } encoding
        && !HasOwnMap(ToUnicode(font))
        && ReferenceEquals(Collection.GetValue(font), ChineseCollection.Prepared)
        && encoding.ToIdentifier(code) is not 0 and var identifier
        && ChineseCollection.Characters.TryGetValue(identifier, out var text)
            ? text
            : null;

    private static int ToIdentifier(object map, int code) => PredefinedEncoding.Of(map)?.ToIdentifier(code) ?? ConvertToCid(map, code);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_CidFont")]
    [return: UnsafeAccessorType(DescendantName)]
    private static extern object Descendant([UnsafeAccessorType(Name)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_CMap")]
    [return: UnsafeAccessorType(MapName)]
    private static extern object Map([UnsafeAccessorType(Name)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_ToUnicode")]
    [return: UnsafeAccessorType(ToUnicodeName)]
    private static extern object ToUnicode([UnsafeAccessorType(Name)] object font);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_CanMapToUnicode")]
    private static extern bool HasOwnMap([UnsafeAccessorType(ToUnicodeName)] object map);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ConvertToCid")]
    private static extern int ConvertToCid([UnsafeAccessorType(MapName)] object map, int code);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetWidthFromDictionary")]
    private static extern double WidthFromDictionary([UnsafeAccessorType(DescendantName)] object font, int identifier);
}
