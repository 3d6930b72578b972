using Tongbao.Documents.Faces;
using Tongbao.Vocabulary;

namespace Tongbao.Documents;

/// <summary>A piece of text as its format holds it: one glyph of a PDF, one line of a plain text, one line of an element.</summary>
/// <param name="Text">Its characters, radicals not yet repaired.</param>
/// <param name="Box">From baseline and advance width; null where the format has no geometry.</param>
/// <param name="Baseline">Distance of the baseline from the top of the page, in points; 0 without geometry.</param>
/// <param name="Size">Font size in points; 0 without geometry.</param>
/// <param name="Slanted">True for a watermark that does not run along its page.</param>
/// <param name="Element">Where it stands in a format of elements; null in the others.</param>
/// <param name="Aside">What the format itself sets it aside as, for example a page's footer or a script; null for text.</param>
/// <param name="Confidence">How sure OCR is of it, from 0 to 100; null where it was not recognised but read.</param>
internal sealed record GlyphRun(
    string Text,
    Box? Box = null,
    double Baseline = 0,
    double Size = 0,
    bool Slanted = false,
    ElementText? Element = null,
    FurnitureKind? Aside = null,
    double? Confidence = null
)
{
    /// <summary>The cell it is in; null outside of tables.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>The number by which the structure of a tagged PDF finds it on its page; null where it has none.</summary>
    public int? Mark { get; init; }

    /// <summary>The name of its font, for findings; null where the format has none, empty for a font without a name.</summary>
    public string? Font { get; init; }

    /// <summary>True if it is painted with its outline as well, as programs do that have no bold type.</summary>
    public bool IsStroked { get; init; }

    /// <summary>How it begins to be set, in a format of elements; null in the others.</summary>
    public OpeningFace? Face { get; init; }

    /// <summary>Which line of its own it is in, from 1, if it does not run along its page: runs of one line follow each other.</summary>
    public int? OwnLine { get; init; }
}
