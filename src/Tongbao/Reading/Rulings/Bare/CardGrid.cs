namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Columns of names and of values: two of them, or four with names in every other one.</summary>
/// <param name="Edges">Where they end, from the left, in points.</param>
/// <param name="Size">Of most of the text, in points.</param>
internal sealed record CardGrid(IReadOnlyList<double> Edges, double Size)
{
    /// <summary>A name is no wider, in ems.</summary>
    private const double MaxName = 8;

    /// <summary>True for names in two columns.</summary>
    public bool IsFour => Edges.Count == 5;

    /// <summary>True for a line that begins with a name.</summary>
    public bool HasName(TextLine line) => line.Left < Edges[1];

    /// <summary>The place of the second name of a line; -1 where it has none.</summary>
    public int SecondOf(TextLine line) => IsFour ? line.Segments.Select(IsSecond).ToList().IndexOf(true) : -1;

    /// <summary>True for a line of a value that takes the rest of its row.</summary>
    public bool HasWide(TextLine line) => IsFour && line.Segments.Any(IsWide);

    /// <summary>True for a line that has its place in the columns: beside a first name, a second value has a name.</summary>
    public bool Fits(TextLine line)
    {
        var names = HasName(line) ? 1 : 0;
        if (line.Left < Edges[0] || line.Right > Edges[^1] || line.Segments.Skip(names).Any(part => part.Left < Edges[1]))
            return false;
        if (names > 0 && (line.Segments[0].Right > Edges[1] || !IsNarrow(line.Segments[0])))
            return false;
        if (!IsFour)
            return names == 0 || line.Segments.Count <= 2;
        var seconds = line.Segments.Where(IsSecond).ToList();
        return HasWide(line)
            ? seconds.Count == 0 && IsWide(line.Segments[names]) && line.Segments[names].Left < (Edges[1] + Edges[2]) / 2
            : seconds.Count <= 1 && seconds.TrueForAll(IsNarrow) && (names == 0 || seconds.Count == 1 || line.Right <= Edges[3]);
    }

    private bool IsNarrow((double Left, double Right) name) => name.Right - name.Left <= MaxName * Size;

    private bool IsWide((double Left, double Right) part) => Crosses(part, Edges[2]) || Crosses(part, Edges[3]);

    private bool Crosses((double Left, double Right) part, double edge) => part.Left < edge - (Size / 3) && part.Right > edge + (Size / 3);

    private bool IsSecond((double Left, double Right) part) =>
        !IsWide(part) && (part.Left + part.Right) / 2 is var middle && middle > Edges[2] && middle < Edges[3];
}
