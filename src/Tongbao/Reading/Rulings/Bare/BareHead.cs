using Tongbao.Reading.Rulings.Bare.Rows;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>The headings of a table that nothing draws.</summary>
/// <param name="Columns">Where the words of each begin and end, from the left, in points.</param>
/// <param name="Words">Those words.</param>
/// <param name="Over">Where the headings that words on a line above them head together begin and end.</param>
/// <param name="Lines">The lines of text they take, from the top.</param>
internal sealed record BareHead(
    IReadOnlyList<(double Left, double Right)> Columns,
    IReadOnlyList<string> Words,
    IReadOnlyList<(double Left, double Right)> Over,
    IReadOnlyList<TextLine> Lines
)
{
    /// <summary>Where the words over several of them end, from the top, in points: the middle of their last line.</summary>
    public double? OverEnds { get; init; }

    /// <summary>What each column says of rows.</summary>
    public required IReadOnlyList<ColumnUse> Uses { get; init; }

    /// <summary>True for a column whose cells often say nothing: 备注.</summary>
    public required IReadOnlyList<bool> OftenEmpty { get; init; }

    /// <summary>How many of the headings are known.</summary>
    public required int Known { get; init; }

    /// <summary>True for the columns of names and of values, which nothing heads.</summary>
    public bool IsOfNames => Columns.Count < BareHeads.MinColumns;

    /// <summary>The columns of names and of values.</summary>
    public static BareHead OfNames((double Left, double Right) names, (double Left, double Right) values) =>
        new([names, values], [], [], [])
        {
            Uses = [ColumnUse.Name, ColumnUse.Other],
            OftenEmpty = [false, false],
            Known = 0,
        };
}
