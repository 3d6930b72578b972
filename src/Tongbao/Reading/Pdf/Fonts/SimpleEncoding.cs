using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Fonts.Encodings;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>Which glyph a code of a simple font names (ISO 32000-1, 9.6.6): a base encoding and what differs from it.</summary>
internal sealed class SimpleEncoding
{
    private readonly Encoding? _base;
    private readonly Dictionary<int, string> _differences = [];

    /// <param name="objects">The objects of the document.</param>
    /// <param name="font">The font's dictionary.</param>
    /// <param name="standard">The encoding where the dictionary names none; null for that of the font's file.</param>
    public SimpleEncoding(PdfObjects objects, DictionaryToken font, Encoding? standard)
    {
        _base = Named(objects.Name(font, "Encoding")) ?? standard;
        if (objects.Get<DictionaryToken>(font, "Encoding") is not { } dictionary)
            return;
        _base = Named(objects.Name(dictionary, "BaseEncoding")) ?? standard;
        var code = 0;
        foreach (var item in objects.Get<ArrayToken>(dictionary, "Differences")?.Data ?? [])
        {
            switch (objects.Resolve(item))
            {
                case NumericToken number:
                    code = number.Int;
                    break;
                case NameToken name:
                    _differences[code++] = name.Data;
                    break;
            }
        }
    }

    /// <summary>The name of the glyph; null if only the font's file says it.</summary>
    public string? Name(int code) => _differences.TryGetValue(code, out var name) ? name : BaseName(code);

    private string? BaseName(int code) => _base is not null && _base.CodeToNameMap.TryGetValue(code, out var name) ? name : null;

    private static Encoding? Named(string? name) =>
        name switch
        {
            null => null,
            "PDFDocEncoding" => PdfDocEncoding.Instance,
            _ => Encoding.TryGetNamedEncoding(NameToken.Create(name), out var encoding) ? encoding : null,
        };
}
