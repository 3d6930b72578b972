using System.Collections.Immutable;
using Tongbao.Text;

namespace Tongbao;

/// <summary>Where a passage stands in its source and which rule made it.</summary>
/// <param name="Page">1-based page of its beginning.</param>
/// <param name="LastPage">1-based page of its end.</param>
/// <param name="Lines">First line, counted on its page, and last line, counted on the last page; in plain text, lines of the file.</param>
/// <param name="Boxes">One for each line, in points from the upper left; empty where the format has no geometry.</param>
/// <param name="Rule">Table and row of the rule profile, or the stage's own name for what it did.</param>
public sealed record Origin(int Page, int LastPage, LineRange Lines, ImmutableArray<PlacedBox> Boxes, string Rule)
{
    /// <summary>Where each of its lines begins, in order; empty when only their range is known.</summary>
    public ImmutableArray<LineStart> Starts
    {
        get => field.IsDefault ? [new LineStart(0, Page, Lines.First)] : field;
        // That of a single line is not kept: a table of 100,000 rows has a million of them.
        init => field = value is [{ Offset: 0 } only] && only.Page == Page && only.Number == Lines.First ? default : value;
    } = [];

    /// <summary>Where it stands in a format of elements, a range for each line; empty in the others.</summary>
    public ImmutableArray<ElementRange> Elements { get; init; } = [];

    /// <summary>What the edges of its cell of a table enclose, page by page; empty outside of tables, and without geometry.</summary>
    public ImmutableArray<PlacedBox> Cell { get; init; } = [];

    /// <summary>Its place in the manuscript; an empty one stands where its words would.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>The line on which a character of the passage stands.</summary>
    /// <param name="offset">0-based offset in the passage's text.</param>
    public LineStart LineAt(int offset) => Starts.LastOrDefault(line => line.Offset <= offset, new LineStart(0, Page, Lines.First));

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Origin? other) =>
        other is not null
        && (Page, LastPage, Lines, Rule, Span) == (other.Page, other.LastPage, other.Lines, other.Rule, other.Span)
        && Sequences.Equal(Boxes, other.Boxes)
        && Sequences.Equal(Starts, other.Starts)
        && Sequences.Equal(Elements, other.Elements)
        && Sequences.Equal(Cell, other.Cell);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Page, Lines, Rule, Span);
}
