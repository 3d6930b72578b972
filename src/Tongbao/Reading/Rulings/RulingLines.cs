using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>The rulings of a page with their pieces joined.</summary>
/// <param name="Horizontal">From the top.</param>
/// <param name="Vertical">From the left.</param>
internal sealed record RulingLines(IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical)
{
    /// <summary>Lines this close are one, in points: two cells draw their common edge twice.</summary>
    private const double MaxDrift = 2.5;

    /// <summary>Pieces this close are one line, in points: dashes, and the corners that cells leave out.</summary>
    private const double MaxGap = 4;

    /// <summary>What is shorter, once joined, is part of a letter or a sign, in points.</summary>
    private const double MinLength = 6;

    /// <summary>A page with more lines is a map or a chart. A page of a ledger has some two hundred.</summary>
    private const int MaxLines = 3000;

    /// <summary>Joins the pieces; none of a page that is a drawing.</summary>
    public static RulingLines Of(IReadOnlyList<Ruling> pieces)
    {
        var drawn = pieces.Where(piece => piece.Length > 0).Concat(DottedLines.Of([.. pieces.Where(piece => piece.Length == 0)])).ToList();
        var horizontal = Join(drawn.FindAll(piece => piece.IsHorizontal));
        var vertical = Join(drawn.FindAll(piece => !piece.IsHorizontal));
        return horizontal.Count + vertical.Count > MaxLines ? new RulingLines([], []) : new RulingLines(horizontal, vertical);
    }

    // Dashes are collected before anything is dropped for being short.
    private static List<Ruling> Join(List<Ruling> pieces)
    {
        pieces.Sort((one, other) => one.Position.CompareTo(other.Position));
        var joined = new List<Ruling>();
        for (var (start, end) = (0, 0); start < pieces.Count; start = end)
        {
            for (end = start + 1; end < pieces.Count && pieces[end].Position - pieces[end - 1].Position <= MaxDrift; )
                end++;
            var line = pieces.GetRange(start, end - start);
            var length = line.Sum(piece => piece.Length);
            var position = length > 0 ? line.Sum(piece => piece.Position * piece.Length) / length : line[0].Position;
            line.Sort((one, other) => one.Start.CompareTo(other.Start));
            var open = line[0] with { Position = position };
            foreach (var piece in line.Skip(1))
            {
                if (piece.Start <= open.End + MaxGap)
                {
                    open = open with { End = Math.Max(open.End, piece.End), IsShade = open.IsShade && piece.IsShade };
                    continue;
                }

                joined.Add(open);
                open = piece with { Position = position };
            }

            joined.Add(open);
        }

        joined.RemoveAll(line => line.Length <= MinLength);
        return joined;
    }
}
