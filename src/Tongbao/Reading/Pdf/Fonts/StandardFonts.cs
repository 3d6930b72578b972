using System.Collections;
using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.AdobeFontMetrics;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>Gives PdfPig the metrics of the 14 standard fonts one by one, when a document asks for them.</summary>
/// <remarks>
/// PdfPig parses 39 metrics files before it opens its first document, which takes longer than reading a notice; few
/// notices use one. Only the native program keeps it from doing so (Native.Substitutions.xml), and gets the same tables
/// from here. To be removed when <c>Standard14</c> in PdfPig loads a file when it is asked for.
/// </remarks>
internal static class StandardFonts
{
    /// <summary>The head of a metrics file, its copyright notice included, is shorter than this, in bytes.</summary>
    private const int MaxHead = 4096;

    private const string Tables = "UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14, UglyToad.PdfPig.Fonts";

    private static readonly Lazy<bool> Named = new(AddNames);
    private static readonly Lazy<bool> Measured = new(AddMetrics);

    /// <summary>Every name, and the name of its metrics file. A name of Adobe's own stands for itself and has a number.</summary>
    internal static readonly (string Name, string File, Standard14Font? Font)[] All =
    [
        ("Courier-Bold", "Courier-Bold", Standard14Font.CourierBold),
        ("Courier-BoldOblique", "Courier-BoldOblique", Standard14Font.CourierBoldOblique),
        ("Courier", "Courier", Standard14Font.Courier),
        ("Courier-Oblique", "Courier-Oblique", Standard14Font.CourierOblique),
        ("Helvetica", "Helvetica", Standard14Font.Helvetica),
        ("Helvetica-Bold", "Helvetica-Bold", Standard14Font.HelveticaBold),
        ("Helvetica-BoldOblique", "Helvetica-BoldOblique", Standard14Font.HelveticaBoldOblique),
        ("Helvetica-Oblique", "Helvetica-Oblique", Standard14Font.HelveticaOblique),
        ("Symbol", "Symbol", Standard14Font.Symbol),
        ("Times-Bold", "Times-Bold", Standard14Font.TimesBold),
        ("Times-BoldItalic", "Times-BoldItalic", Standard14Font.TimesBoldItalic),
        ("Times-Italic", "Times-Italic", Standard14Font.TimesItalic),
        ("Times-Roman", "Times-Roman", Standard14Font.TimesRoman),
        ("ZapfDingbats", "ZapfDingbats", Standard14Font.ZapfDingbats),
        ("CourierCourierNew", "Courier", null),
        ("CourierNew", "Courier", null),
        ("CourierNew,Italic", "Courier-Oblique", null),
        ("CourierNew,Bold", "Courier-Bold", null),
        ("CourierNew,BoldItalic", "Courier-BoldOblique", null),
        ("Arial", "Helvetica", null),
        ("Arial,Italic", "Helvetica-Oblique", null),
        ("Arial,Bold", "Helvetica-Bold", null),
        ("Arial,BoldItalic", "Helvetica-BoldOblique", null),
        ("TimesNewRoman", "Times-Roman", null),
        ("TimesNewRoman,Italic", "Times-Italic", null),
        ("TimesNewRoman,Bold", "Times-Bold", null),
        ("TimesNewRoman,BoldItalic", "Times-BoldItalic", null),
        ("Symbol,Italic", "Symbol", null),
        ("Symbol,Bold", "Symbol", null),
        ("Symbol,BoldItalic", "Symbol", null),
        ("Times", "Times-Roman", null),
        ("Times,Italic", "Times-Italic", null),
        ("Times,Bold", "Times-Bold", null),
        ("Times,BoldItalic", "Times-BoldItalic", null),
        ("ArialMT", "Helvetica", null),
        ("Arial-ItalicMT", "Helvetica-Oblique", null),
        ("Arial-BoldMT", "Helvetica-Bold", null),
        ("Arial-BoldMT,Bold", "Helvetica-Bold", null),
        ("Arial-BoldItalicMT", "Helvetica-BoldOblique", null),
    ];

    /// <summary>To be called before a document is opened. Does nothing where PdfPig filled its tables itself.</summary>
    public static void PrepareNames() => _ = Named.Value;

    /// <summary>To be called before a page is read.</summary>
    public static void Prepare() => _ = Measured.Value;

    private static bool AddNames()
    {
        var names = Names(null);
        if (names.Count > 0)
            return false;
        foreach (var (name, file, font) in All)
        {
            names.Add(name);
            Files(null).Add(name, file);
            if (font is { } number)
                Numbers(null).Add(number, file);
        }

        return true;
    }

    private static bool AddMetrics()
    {
        var metrics = Cache(null);
        foreach (var (name, file, _) in Named.Value ? All : [])
            metrics.Add(name, metrics.TryGetValue(file, out var known) ? known : Metrics(file));
        return true;
    }

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "Standard14Names")]
    private static extern ref HashSet<string> Names([UnsafeAccessorType(Tables)] object? tables);

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "Standard14Mapping")]
    private static extern ref Dictionary<string, string> Files([UnsafeAccessorType(Tables)] object? tables);

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "BuilderTypesToNames")]
    private static extern ref Dictionary<Standard14Font, string> Numbers([UnsafeAccessorType(Tables)] object? tables);

    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "Standard14Cache")]
    private static extern ref Dictionary<string, AdobeFontMetrics> Cache([UnsafeAccessorType(Tables)] object? tables);

    /// <summary>The metrics of <paramref name="file"/>: its head read now, its characters when they are asked for.</summary>
    internal static AdobeFontMetrics Metrics(string file)
    {
        var font = Parse(Head(file));
        return new AdobeFontMetrics(
            font.AfmVersion,
            font.Comments,
            (int)font.MetricSets,
            font.FontName,
            font.FullName,
            font.FamilyName,
            font.Weight,
            font.BoundingBox,
            font.Version,
            font.Notice,
            font.EncodingScheme,
            font.MappingScheme,
            font.EscapeCharacter,
            font.CharacterSet,
            font.Characters,
            font.IsBaseFont,
            font.VVector,
            font.IsFixedV,
            font.CapHeight,
            font.XHeight,
            font.Ascender,
            font.Descender,
            font.UnderlinePosition,
            font.UnderlineThickness,
            font.ItalicAngle,
            font.CharacterWidth,
            font.HorizontalStemWidth,
            font.VerticalStemWidth,
            new LateCharacters(() => Parse(Whole(file)).CharacterMetrics)
        );
    }

    private static AdobeFontMetrics Parse(byte[] file) => AdobeFontMetricsParser.Parse(new MemoryInputBytes(file), useReducedDataSet: true);

    private static byte[] Head(string file)
    {
        using var resource = Open(file);
        var beginning = new byte[MaxHead];
        var read = resource.ReadAtLeast(beginning, MaxHead, throwOnEndOfStream: false);
        return beginning[..beginning.AsSpan(0, read).IndexOf("StartCharMetrics"u8)];
    }

    private static byte[] Whole(string file)
    {
        using var resource = Open(file);
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string file) =>
        typeof(Standard14).Assembly.GetManifestResourceStream($"UglyToad.PdfPig.Fonts.Resources.AdobeFontMetrics.{file}.afm")!;

    /// <summary>A table of characters that is read when someone looks into it.</summary>
    private sealed class LateCharacters(Func<IReadOnlyDictionary<string, AdobeFontMetricsIndividualCharacterMetric>> read)
        : IReadOnlyDictionary<string, AdobeFontMetricsIndividualCharacterMetric>
    {
        private readonly Lazy<IReadOnlyDictionary<string, AdobeFontMetricsIndividualCharacterMetric>> _characters = new(read);

        public IEnumerable<string> Keys => _characters.Value.Keys;

        public IEnumerable<AdobeFontMetricsIndividualCharacterMetric> Values => _characters.Value.Values;

        public int Count => _characters.Value.Count;

        public AdobeFontMetricsIndividualCharacterMetric this[string key] => _characters.Value[key];

        public bool ContainsKey(string key) => _characters.Value.ContainsKey(key);

        public bool TryGetValue(
            string key,
            [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out AdobeFontMetricsIndividualCharacterMetric value
        ) => _characters.Value.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, AdobeFontMetricsIndividualCharacterMetric>> GetEnumerator() =>
            _characters.Value.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
