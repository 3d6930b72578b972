using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// Runs a content stream for its text (ISO 32000-1, 9.4.4), as PdfPig's own processor does, and leaves out what is drawn besides.
/// </summary>
/// <remarks>
/// Showing text is an operation of the interface that the base class does not let one override: it is implemented anew.
/// The base class decodes the drawing of every Type 3 glyph on every page to know its outline, which nobody asks for here;
/// to be simplified when PdfPig makes <c>ShowText</c> virtual.
/// </remarks>
internal sealed class GlyphProcessor(
    GlyphTable table,
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    in TransformationMatrix initialMatrix,
    ParsingOptions options
)
    : BaseStreamProcessor<IReadOnlyList<Glyph>>(
        pageNumber,
        resources,
        scanner,
        parser,
        filters,
        cropBox,
        unit,
        rotation,
        initialMatrix,
        options
    ),
        IOperationContext
{
    /// <summary>A baseline shorter than this has no direction, in points: what PdfPig takes for equal.</summary>
    private const double NoLength = 0.0001;

    private static readonly PdfRectangle UnitSquare = new(new PdfPoint(0, 0), new PdfPoint(1, 1));

    private readonly List<Glyph> _glyphs = [];
    private int _lastSequence;

    /// <summary>
    /// How much of the page pictures cover, in square points. A scanner may cut a page into strips, each a picture of its own.
    /// </summary>
    public double PictureArea { get; private set; }

    public override IReadOnlyList<Glyph> Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return _glyphs;
    }

    void IOperationContext.ShowText(IInputBytes bytes)
    {
        TextSequence++;
        Show(bytes);
    }

    public override void ShowPositionedText(IReadOnlyList<IToken> tokens)
    {
        var state = GetCurrentState().FontState;
        if (ResourceStore.GetFont(state.FontName) is not { IsVertical: false })
        {
            base.ShowPositionedText(tokens);
            return;
        }

        TextSequence++;
        foreach (var token in tokens)
        {
            if (token is NumericToken number)
                TextMatrices.TextMatrix = TransformationMatrix
                    .GetTranslationMatrix(-number.Data / 1000.0 * state.FontSize * (state.HorizontalScaling / 100.0), 0)
                    .Multiply(TextMatrices.TextMatrix);
            else
                Show(new MemoryInputBytes(token is HexToken hex ? hex.Bytes.ToArray() : ((StringToken)token).GetBytes()));
        }
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    ) =>
        Add(
            font,
            code,
            new GlyphShape(unicode, characterBoundingBox.Width),
            pointSize,
            currentOffset,
            in renderingMatrix,
            in textMatrix,
            in transformationMatrix
        );

    private void Add(
        IFont font,
        int code,
        GlyphShape shape,
        double size,
        long offset,
        in TransformationMatrix rendering,
        in TransformationMatrix textMatrix,
        in TransformationMatrix page
    )
    {
        var text = shape.Text;
        if (
            Diacritics.IsInCombiningDiacriticRange(text)
            && offset > 0
            && _glyphs.Count > 0
            && _lastSequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(text, _glyphs[^1].Text, out var combined)
        )
        {
            _glyphs[^1] = _glyphs[^1] with { Text = combined };
            return;
        }

        var start = page.Transform(textMatrix.Transform(rendering.Transform(new PdfPoint(0, 0))));
        var end = page.Transform(textMatrix.Transform(rendering.Transform(new PdfPoint(shape.Width, 0))));
        var turn = Turn(start, end)
            ?? TurnOf(
                PerformantRectangleTransformer.Transform(in rendering, in textMatrix, in page, font.GetBoundingBox(code).GlyphBounds)
            );
        _glyphs.Add(new Glyph(text, start, end, size, turn));
        _lastSequence = TextSequence;
    }

    private void Show(IInputBytes bytes)
    {
        var state = GetCurrentState();
        var font = state.FontState.FromExtendedGraphicsState
            ? ActiveExtendedGraphicsStateFont
            : ResourceStore.GetFont(state.FontState.FontName);
        // What is rare, text that runs down the page and fonts that are missing, is the base class's.
        if (font is not { IsVertical: false })
        {
            TextSequence--;
            ShowText(bytes);
            return;
        }

        var (fontSize, scale, spacing) = (
            state.FontState.FontSize,
            state.FontState.HorizontalScaling / 100.0,
            state.FontState.CharacterSpacing
        );
        var page = state.CurrentTransformationMatrix;
        var rendering = TransformationMatrix.FromValues(fontSize * scale, 0, 0, fontSize, 0, state.FontState.Rise);
        var size = Math.Round(page.Multiply(TextMatrices.TextMatrix).Transform(new PdfRectangle(0, 0, 1, fontSize)).Height, 2);
        while (bytes.MoveNext())
        {
            var code = font.ReadCharacterCode(bytes, out var length);
            var shape = table.Of(font, code);
            var text = TextMatrices.TextMatrix;
            Add(font, code, shape, size, bytes.CurrentOffset, in rendering, in text, in page);
            var wordSpacing = code == ' ' && length == 1 ? state.FontState.WordSpacing : 0;
            TextMatrices.TextMatrix = text.Translate(((shape.Width * fontSize) + spacing + wordSpacing) * scale, 0);
        }
    }

    /// <summary>The direction of a baseline; null when it has none.</summary>
    private static TextOrientation? Turn(PdfPoint start, PdfPoint end)
    {
        var (across, down) = (Math.Abs(start.X - end.X) >= NoLength, Math.Abs(start.Y - end.Y) >= NoLength);
        return (across, down) switch
        {
            (false, false) => null,
            (true, false) => start.X > end.X ? TextOrientation.Rotate180 : TextOrientation.Horizontal,
            (false, true) => start.Y > end.Y ? TextOrientation.Rotate90 : TextOrientation.Rotate270,
            _ => TextOrientation.Other,
        };
    }

    // A glyph without width stands as its outline does.
    private static TextOrientation TurnOf(PdfRectangle outline) =>
        Math.Abs(outline.Rotation % 90) >= NoLength
            ? TextOrientation.Other
            : (int)Math.Round(outline.Rotation, MidpointRounding.AwayFromZero) switch
            {
                -90 => TextOrientation.Rotate90,
                180 or -180 => TextOrientation.Rotate180,
                90 => TextOrientation.Rotate270,
                _ => TextOrientation.Horizontal,
            };

    // A picture fills the unit square of its space (ISO 32000-1, 8.9.5.1).
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) =>
        AddPicture(xObjectContentRecord.AppliedTransformation.Transform(UnitSquare));

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(inlineImage.BoundingBox);

    private void AddPicture(PdfRectangle bounds) => PictureArea += bounds.Width * bounds.Height;

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) { }

    public override void FillPath(FillingRule fillingRule, bool close) { }

    public override void FillStrokePath(FillingRule fillingRule, bool close) { }

    public override void MoveTo(double x, double y) { }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }

    public override void LineTo(double x, double y) { }

    public override void Rectangle(double x, double y, double width, double height) { }

    public override void EndPath() { }

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

    public override void EndMarkedContent() { }

    public override void PaintShading(NameToken shadingName) { }
}
