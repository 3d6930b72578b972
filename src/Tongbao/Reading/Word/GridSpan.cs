using System.Xml.Linq;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word;

/// <summary>How many columns a cell of a Word table spans (17.4.17 gridSpan).</summary>
internal static class GridSpan
{
    /// <summary>Word itself sets no more than 63 columns; a file that says more is made to break readers.</summary>
    public const int Max = 1000;

    /// <summary>At least 1.</summary>
    public static int Of(XElement cell) => Math.Clamp(cell.Child("tcPr").Number("gridSpan") ?? 1, 1, Max);
}
