using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>The advance widths of one of the 14 standard fonts (ISO 32000-1, 9.6.2.2), by the names of glyphs, in thousandths.</summary>
internal sealed class StandardMetrics
{
    private static readonly ConcurrentDictionary<string, StandardMetrics> Read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, double> _widths = new(StringComparer.Ordinal);

    // A line of the file: "C 65 ; WX 722 ; N A ; B 16 0 702 674 ;".
    private StandardMetrics(string file)
    {
        using var resource = typeof(Standard14).Assembly.GetManifestResourceStream(
            $"UglyToad.PdfPig.Fonts.Resources.AdobeFontMetrics.{file}.afm"
        )!;
        using var reader = new StreamReader(resource, Encoding.Latin1);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("C ", StringComparison.Ordinal))
                continue;
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Array.IndexOf(parts, "WX") is > 0 and var width && Array.IndexOf(parts, "N") is > 0 and var name)
                _widths[parts[name + 1]] = double.Parse(parts[width + 1], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Those of the standard font that is most like the font of this name.</summary>
    public static StandardMetrics Like(string name) => Read.GetOrAdd(Closest(name), static file => new StandardMetrics(file));

    /// <summary>The width of a glyph; null if the font does not have it.</summary>
    public double? Width(string? glyph) => glyph is not null && _widths.TryGetValue(glyph, out var width) ? width : null;

    private static string Closest(string name)
    {
        if (Has("Symbol"))
            return "Symbol";
        if (Has("Dingbats"))
            return "ZapfDingbats";
        var (bold, italic) = (Has("Bold"), Has("Italic") || Has("Oblique"));
        if (Has("Times") || Has("Serif") || Has("Roman"))
            return (bold, italic) switch
            {
                (true, true) => "Times-BoldItalic",
                (true, false) => "Times-Bold",
                (false, true) => "Times-Italic",
                (false, false) => "Times-Roman",
            };
        var family = Has("Courier") || Has("Mono") ? "Courier" : "Helvetica";
        return (bold, italic) switch
        {
            (true, true) => $"{family}-BoldOblique",
            (true, false) => $"{family}-Bold",
            (false, true) => $"{family}-Oblique",
            (false, false) => family,
        };

        bool Has(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
