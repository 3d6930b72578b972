using Tongbao.Reading.Pdf.Fonts.Maps;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>The fonts of a document, each read once, with the defaults of the standard for what a dictionary lacks or breaks.</summary>
internal sealed class FontReader(PdfObjects objects)
{
    private readonly Dictionary<object, PdfFont> _fonts = [];

    /// <summary>The font that <paramref name="token"/> is or refers to; null if there is none.</summary>
    public PdfFont? Find(IToken token)
    {
        var identity = PdfObjects.Identity(token);
        if (_fonts.TryGetValue(identity, out var font))
            return font;
        if (objects.AsDictionary(token) is not { } dictionary)
            return null;
        font = Read(dictionary);
        _fonts.Add(identity, font);
        return font;
    }

    private PdfFont Read(DictionaryToken font)
    {
        var name = Name(font);
        var map = ToUnicode(font);
        if (objects.Name(font, "Subtype") == "Type0" || font.Data.ContainsKey("DescendantFonts"))
            return CompositeFontReader.Read(objects, font, name, map);
        return map is null && ChineseCodePage.Find(objects, font, name) is { } chinese
            ? chinese
            : SimpleFontReader.Read(objects, font, name, map);
    }

    private string Name(DictionaryToken font) =>
        objects.Name(font, "BaseFont")
        ?? objects.Get<StringToken>(font, "BaseFont")?.Data
        ?? objects.Name(objects.Dictionary(font, "FontDescriptor"), "FontName")
        ?? objects.Name(font, "Name")
        ?? "";

    private CMap? ToUnicode(DictionaryToken font)
    {
        if (objects.Get<StreamToken>(font, "ToUnicode") is not { } stream || objects.Decode(stream) is not { } file)
            return null;
        var map = CMapReader.Read(file.Span);
        return map.HasTexts ? map : null;
    }
}
