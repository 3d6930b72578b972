using Tongbao.Reading.Pdf.Annotations;
using Tongbao.Reading.Pdf.Content;
using Tongbao.Reading.Pdf.Fonts;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>Reads the pages of a document: PdfPig finds them, and what they show is read here.</summary>
internal sealed class PageReader : IPageFactory<PageContent>
{
    private readonly PdfObjects _objects;
    private readonly FontReader _fonts;
    private readonly Layers _layers;
    private readonly AnnotationReader _annotations;

    // Most documents have the same resources on all pages.
    private ResourceScope? _resources;

    public PageReader(PdfDocument document)
    {
        _objects = new PdfObjects(document.Structure.TokenScanner, document.Structure.FilterProvider);
        _fonts = new FontReader(_objects);
        _layers = new Layers(_objects, document.Structure.Catalog.CatalogDictionary);
        _annotations = new AnnotationReader(_objects, _layers, document.Structure.Catalog.CatalogDictionary);
    }

    public PageContent Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        var geometry = PageGeometry.Of(_objects, dictionary, pageTreeMembers);
        var content = Content(dictionary, out var isDamaged);
        var canvas = new PageCanvas();
        var reader = new ContentReader(_objects, _fonts, _layers, canvas, geometry.Space);
        var resources = Resources(dictionary, pageTreeMembers);
        reader.Run(content.Span, resources);
        _annotations.Draw(dictionary, reader, canvas, geometry.Space, resources);
        return new PageContent(geometry.Width, geometry.Height, canvas, isDamaged)
        {
            StructureKey = _objects.Index(dictionary, "StructParents"),
        };
    }

    private ResourceScope Resources(DictionaryToken page, PageTreeMembers inherited)
    {
        ResourceScope? scope = null;
        foreach (var resources in inherited.ParentResources)
            scope = new ResourceScope(_objects, _fonts, resources, scope);
        var own = _objects.Dictionary(page, "Resources");
        if (scope is not null)
            return own is null ? scope : new ResourceScope(_objects, _fonts, own, scope);
        if (_resources is null || !_resources.Is(own))
            _resources = new ResourceScope(_objects, _fonts, own, null);
        return _resources;
    }

    // The streams of a page are one content, parted between two tokens (7.8.2).
    private ReadOnlyMemory<byte> Content(DictionaryToken page, out bool isDamaged)
    {
        isDamaged = false;
        var contents = page.Data.TryGetValue("Contents", out var token) ? _objects.Resolve(token) : null;
        if (contents is StreamToken single)
            return Unpack(single, ref isDamaged);
        if (contents is not ArrayToken list)
            return default;
        using var all = new MemoryStream();
        foreach (var part in list.Data)
        {
            if (_objects.Resolve(part) is StreamToken stream)
                all.Write(Unpack(stream, ref isDamaged).Span);
            else
                isDamaged = true;
            all.WriteByte((byte)'\n');
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    // PdfPig is silent about a stream that breaks off: the commonest compression is undone here, and gives what came before.
    private ReadOnlyMemory<byte> Unpack(StreamToken stream, ref bool isDamaged)
    {
        var isPlainFlate =
            stream.StreamDictionary.Data.TryGetValue("Filter", out var filter)
            && (_objects.Resolve(filter) is ArrayToken { Length: 1 } list ? _objects.Resolve(list[0]) : _objects.Resolve(filter))
                is NameToken { Data: "FlateDecode" }
            && !stream.StreamDictionary.Data.ContainsKey("DecodeParms");
        if (!isPlainFlate)
        {
            var decoded = _objects.Decode(stream);
            isDamaged |= decoded is null;
            return decoded ?? default;
        }

        var unpacked = FlateContent.Unpack(stream.Data, out var isBroken);
        isDamaged |= isBroken;
        return unpacked;
    }
}
