namespace Tongbao.Reading.Pdf.Content;

/// <summary>Why a glyph that a content stream shows is not seen, and what it looks like.</summary>
[Flags]
internal enum GlyphFlags : byte
{
    None = 0,

    /// <summary>Painted with a mode or an alpha that leaves nothing of it.</summary>
    Invisible = 1,

    /// <summary>It is in a layer that is switched off (optional content, ISO 32000-1, 8.11).</summary>
    LayerOff = 2,

    /// <summary>Painted over later by something opaque.</summary>
    Covered = 4,

    /// <summary>It is nearly as light as paper, or lets the paper through.</summary>
    Pale = 8,

    /// <summary>The meaning is not that of its code, but of the marked content that it is in (ActualText, 14.9.4).</summary>
    Replaced = 16,

    /// <summary>All of it is outside the clipping path.</summary>
    Clipped = 32,

    /// <summary>Painted in white: nobody sees it on paper.</summary>
    White = 64,

    /// <summary>Filled and stroked (text rendering mode 2), which makes it look bold.</summary>
    Stroked = 128,
}
