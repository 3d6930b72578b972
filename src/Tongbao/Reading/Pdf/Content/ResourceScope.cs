using Tongbao.Reading.Pdf.Fonts;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>The named resources of a content stream (ISO 32000-1, 7.8.3); what a form lacks is that of the stream that draws it.</summary>
internal sealed class ResourceScope(PdfObjects objects, FontReader fonts, DictionaryToken? resources, ResourceScope? outer)
{
    private readonly Dictionary<string, PdfFont?> _fonts = new(StringComparer.Ordinal);

    /// <summary>True if it is the scope of these resources.</summary>
    public bool Is(DictionaryToken? dictionary) => ReferenceEquals(dictionary, resources);

    /// <summary>The font of this name; null if there is none.</summary>
    public PdfFont? Font(string name)
    {
        if (!_fonts.TryGetValue(name, out var font))
            _fonts.Add(name, font = Find("Font", name) is { } token ? fonts.Find(token) : null);
        return font;
    }

    /// <summary>The entry of a category, not yet resolved; null if there is none.</summary>
    public IToken? Find(string category, string name) =>
        objects.Dictionary(resources, category) is { } entries && entries.Data.TryGetValue(name, out var token)
            ? token
            : outer?.Find(category, name);

    /// <summary>The entry of a category as a dictionary; null if it is none.</summary>
    public DictionaryToken? Dictionary(string category, string name) => objects.AsDictionary(Find(category, name));
}
