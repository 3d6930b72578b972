using Tongbao.Documents;
using Tongbao.Documents.Faces;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>A line of text as it stands on a page, its place measured in ems of the body text.</summary>
/// <param name="Text">Repaired text: no white space at the ends, a single space inside where there was any.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Number">1-based line of the page; of the file for plain text.</param>
/// <param name="Box">Null for plain text.</param>
/// <param name="Left">Where its ink begins, in ems right of the column's left edge.</param>
/// <param name="Right">Where its ink ends, in ems right of the column's left edge.</param>
/// <param name="Size">Font size in points; 0 for plain text.</param>
/// <param name="BlankBefore">True when an empty line stands before it in plain text.</param>
/// <param name="Element">Where each of its characters stands in a format of elements; null in the others.</param>
/// <param name="Confidence">How sure OCR is of each of its characters, from 0 to 100; null where it was not recognised but read.</param>
internal sealed record Line(
    string Text,
    int Page,
    int Number,
    Box? Box,
    double Left,
    double Right,
    double Size = 0,
    bool BlankBefore = false,
    ElementText? Element = null,
    IReadOnlyList<double>? Confidence = null
)
{
    /// <summary>Sizes that differ by less are the same, in points.</summary>
    private const double MaxSizeChange = 0.5;

    /// <summary>True if it is printed as large as <paramref name="other"/>; false without sizes.</summary>
    public bool IsAsLargeAs(Line other) => Size > 0 && Math.Abs(Size - other.Size) < MaxSizeChange;

    /// <summary>True if it is printed smaller than <paramref name="other"/>.</summary>
    public bool IsSmallerThan(Line other) => Size < other.Size - MaxSizeChange;

    /// <summary>The cell it is in; null outside of tables.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>The same; null for a cell that is read as text: a title or a note within the lines of a table.</summary>
    public GridCell? TableCell => Cell is { Use: not CellUse.Text } ? Cell : null;

    /// <summary>How it begins to be set; null where that is not known.</summary>
    public OpeningFace? Face { get; init; }

    /// <summary>True if it does not run along its page: its place says nothing about the column.</summary>
    public bool IsAcross { get; init; }

    /// <summary>Wide white space inside it; null when there is none.</summary>
    public IReadOnlyList<LineGap>? Gaps { get; init; }

    /// <summary>The parts between its gaps, each with its own place; the line itself when it has none.</summary>
    public IEnumerable<Line> AtGaps()
    {
        var (start, left) = (0, Left);
        foreach (var gap in Gaps ?? [])
        {
            var end = IndexOf(gap.Characters);
            yield return this[start..end] with
            {
                Left = left,
                Right = gap.Left,
                Gaps = null,
            };
            (start, left) = (end, gap.Right);
        }

        yield return start == 0 ? this : this[start..] with { Left = left, Gaps = null };
    }

    // Where the character stands that has so many others before it.
    private int IndexOf(int characters)
    {
        var index = 0;
        for (var seen = 0; index < Text.Length; index++)
        {
            if (Text[index] != ' ' && seen++ == characters)
                break;
        }

        return index;
    }

    /// <summary>What stands in <paramref name="range"/>, without white space at its ends.</summary>
    public Line this[Range range]
    {
        get
        {
            var (start, length) = range.GetOffsetAndLength(Text.Length);
            var end = start + length;
            while (start < end && char.IsWhiteSpace(Text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(Text[end - 1]))
                end--;
            return this with
            {
                Text = Text[start..end],
                Element = Element?.At(new OffsetRange(start, end - start)),
                Confidence = Confidence is null ? null : [.. Confidence.Skip(start).Take(end - start)],
                Face = Face is null ? null : FaceOf(start, end),
            };
        }
    }

    // What stands behind the first change is not known.
    private OpeningFace? FaceOf(int start, int end)
    {
        var ink = Folding.CountInk(Text.AsSpan(start..end));
        var left = Face!.Ink - Folding.CountInk(Text.AsSpan(..start));
        return left >= ink ? new OpeningFace(Face.Name, ink, null)
            : left > 0 ? Face with { Ink = left }
            : null;
    }
}
