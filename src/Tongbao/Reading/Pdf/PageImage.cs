namespace Tongbao.Reading.Pdf;

/// <summary>A picture on a page; its corners are in points from the page's upper left.</summary>
/// <param name="MediaType">image/jpeg or image/png.</param>
/// <param name="Data">The file.</param>
/// <param name="TopLeft">Where its own upper left corner is.</param>
/// <param name="TopRight">Where its upper right corner is.</param>
/// <param name="BottomLeft">Where its lower left corner is.</param>
internal sealed record PageImage(
    string MediaType,
    byte[] Data,
    (double X, double Y) TopLeft,
    (double X, double Y) TopRight,
    (double X, double Y) BottomLeft
);
