namespace Tongbao.Reading.Pdf.Content;

/// <summary>What a content stream paints besides text.</summary>
internal enum PaintedKind
{
    /// <summary>A straight stroke, from one corner of its box to the other.</summary>
    Stroke,

    /// <summary>A filled box.</summary>
    Box,

    /// <summary>An image.</summary>
    Image,
}
