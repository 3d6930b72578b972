using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>What a page shows.</summary>
/// <param name="Width">Of what is seen, after /Rotate, in points.</param>
/// <param name="Height">Of what is seen, after /Rotate, in points.</param>
/// <param name="Canvas">What is painted on it.</param>
/// <param name="IsDamaged">True if a part of its content cannot be unpacked.</param>
internal sealed record PageContent(double Width, double Height, PageCanvas Canvas, bool IsDamaged)
{
    /// <summary>Its key in the parent tree of a tagged PDF (StructParents, ISO 32000-1, 14.7.4.4); null where it has none.</summary>
    public int? StructureKey { get; init; }

    /// <summary>The part of the page that images cover, from 0 to 1.</summary>
    public double PictureShare => Math.Min(1, Canvas.ImageArea / (Width * Height));
}
