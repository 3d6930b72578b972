namespace Tongbao.Reading.Rulings.Bare;

/// <summary>A table of a page that nothing draws.</summary>
/// <param name="Frame">The lines it would have been drawn with.</param>
/// <param name="Head">Its headings; those of the page before where it goes on.</param>
/// <param name="End">Where it ends, from the top, in points.</param>
/// <param name="Numbers">How many of its rows have a number.</param>
internal sealed record BareTable(RuledFrame Frame, BareHead Head, double End, int Numbers)
{
    /// <summary>True if a value of its last row breaks off: a full line, and no end of a sentence.</summary>
    public bool BreaksOff { get; init; }
}
