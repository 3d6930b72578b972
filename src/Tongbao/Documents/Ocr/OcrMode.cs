namespace Tongbao;

/// <summary>Which pages of a PDF are read by optical character recognition (OCR).</summary>
public enum OcrMode
{
    /// <summary>Scanned ones: a picture with no text over it, or with text that is none.</summary>
    Auto,

    /// <summary>All of them, also those that have text.</summary>
    Always,

    /// <summary>None.</summary>
    Never,
}
