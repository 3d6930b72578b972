using Tongbao.Reading.Pdf.Fonts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// Makes pages of glyphs and nothing else: PdfPig's own pages hold paths, images, colours and the outlines of glyphs as well.
/// </summary>
internal sealed class GlyphPageFactory(
    IPdfTokenScanner scanner,
    IResourceStore resources,
    ILookupFilterProvider filters,
    IPageContentParser parser,
    ParsingOptions options
) : BasePageFactory<GlyphPage>(scanner, FontsWithoutOutlines.In(resources), filters, parser, options)
{
    private readonly GlyphTable _table = new();

    protected override GlyphPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        var seen = cropBox.GetVisibleBounds(rotation);
        var processor = new GlyphProcessor(
            _table,
            pageNumber,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions
        );
        var glyphs = operations.Count == 0 ? [] : processor.Process(pageNumber, operations);
        return new GlyphPage(dictionary, seen.Width, seen.Height, glyphs, Math.Min(1, processor.PictureArea / (seen.Width * seen.Height)));
    }
}
