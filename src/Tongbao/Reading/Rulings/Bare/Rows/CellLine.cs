using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare.Rows;

/// <summary>A line of text in a column of a table.</summary>
/// <param name="Column">0-based.</param>
/// <param name="Middle">Its height, from the top, in points.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Text">Its words.</param>
internal sealed record CellLine(int Column, double Middle, double Left, double Right, string Text)
{
    /// <summary>True if it prints a number, or a part of one.</summary>
    public bool HasNumber => Text.Any(c => char.IsAsciiDigit(c) || Numerals.OneToTen.Contains(c));

    /// <summary>The number it begins with, a stop behind it: 1. 2、; null for other words.</summary>
    public int? Ordinal => TextLine.NumberOf(Text);

    /// <summary>True if words can go on in the next line: this one is full, and no sentence ends with it.</summary>
    /// <param name="next">The line below it in its column.</param>
    /// <param name="edge">How far the lines of the column reach, in points.</param>
    /// <param name="size">Of most of the text, in points.</param>
    public bool Wraps(CellLine next, double edge, double size) =>
        !Typesetting.EndsSentence(Text) && Right + (size * Typesetting.Ems(Typesetting.FirstUnit(next.Text))) > edge + (size / 5);
}
