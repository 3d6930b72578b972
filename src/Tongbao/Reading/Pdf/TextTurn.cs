namespace Tongbao.Reading.Pdf;

/// <summary>Which way text runs on a page.</summary>
internal enum TextTurn
{
    /// <summary>From left to right.</summary>
    Level,

    /// <summary>Downwards: a page turned clockwise, and vertical writing.</summary>
    Down,

    /// <summary>From right to left, upside down.</summary>
    Back,

    /// <summary>Upwards.</summary>
    Up,

    /// <summary>At an angle, as a stamp across the page.</summary>
    Oblique,
}
