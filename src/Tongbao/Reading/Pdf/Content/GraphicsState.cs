using Tongbao.Reading.Pdf.Fonts;
using Tongbao.Reading.Pdf.Objects;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>What of the graphics state (ISO 32000-1, 8.4) decides where text stands and whether it is seen.</summary>
internal struct GraphicsState
{
    /// <summary>Text is added to the clipping path and not painted (9.3.6).</summary>
    public const int ClipOnly = 7;

    /// <summary>Text is painted with its outline.</summary>
    public const int FilledAndStroked = 2;

    /// <summary>Text is neither painted nor clipped to.</summary>
    public const int Invisible = 3;

    public Matrix Space;
    public PdfFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;

    /// <summary>1 for 100 %.</summary>
    public double HorizontalScaling;
    public double Leading;
    public double Rise;
    public int RenderingMode;
    public double LineWidth;

    /// <summary>Of what is filled: 0 transparent, 1 opaque.</summary>
    public double FillAlpha;

    /// <summary>Of the fill colour: 0 black, 1 white; null for a pattern.</summary>
    public double? FillLightness;

    /// <summary>
    /// True if the components of the fill colour are inks of a name or places in a table: they say nothing of its lightness.
    /// </summary>
    public bool FillsWithInks;

    /// <summary>True if what is painted lets through what is below it: a blend mode or a soft mask.</summary>
    public bool IsBlended;

    public static GraphicsState Initial(in Matrix space) =>
        new()
        {
            Space = space,
            HorizontalScaling = 1,
            LineWidth = 1,
            FillAlpha = 1,
            FillLightness = 0,
        };
}
