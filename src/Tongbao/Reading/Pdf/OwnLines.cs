using System.Collections.Immutable;
using Tongbao.Documents;
using Tongbao.Reading.Pdf.Content;

namespace Tongbao.Reading.Pdf;

/// <summary>Text that does not run along its page → lines of its own, each read the way it runs.</summary>
internal static class OwnLines
{
    /// <summary>A stamp across the page is at least so many times as large as the text.</summary>
    private const double MinStamp = 1.8;

    /// <summary>Largest difference of baselines inside one line, in ems.</summary>
    private const double MaxShift = 0.45;

    /// <summary>A gap between two words, in ems.</summary>
    private const double WordGap = 0.3;

    /// <summary>A gap between two lines that are side by side, in ems.</summary>
    private const double LineGap = 3;

    /// <summary>Two stamps at angles that differ by less are parallel.</summary>
    private const double AngleStep = Math.PI / 60;

    /// <summary>Adds the lines of <paramref name="glyphs"/>, whose runs are at the same indexes, behind the runs along the page.</summary>
    /// <param name="glyphs">All glyphs of the page that do not run along it.</param>
    /// <param name="runs">Gets their runs, line by line.</param>
    /// <param name="bodySize">The size of the text of the page.</param>
    public static List<OwnLine> Add(
        List<(ShownGlyph Glyph, GlyphRun Run, TextTurn Turn)> glyphs,
        ImmutableArray<GlyphRun>.Builder runs,
        double bodySize
    )
    {
        var lines = new List<OwnLine>();
        foreach (var parallel in glyphs.GroupBy(glyph => Direction(glyph.Glyph, glyph.Turn)))
        {
            var placed = parallel.Select(glyph => Place(glyph, parallel.Key)).OrderBy(place => place.Across).ToList();
            for (int begin = 0, end; begin < placed.Count; begin = end)
            {
                end = begin + 1;
                while (end < placed.Count && placed[end].Across - placed[begin].Across <= MaxShift * placed[begin].Run.Size)
                    end++;
                AddRow(placed[begin..end], runs, lines, bodySize);
            }
        }

        return lines;
    }

    // Glyphs on one baseline, some of which may be far apart.
    private static void AddRow(List<OwnGlyph> row, ImmutableArray<GlyphRun>.Builder runs, List<OwnLine> lines, double bodySize)
    {
        row.Sort((one, other) => one.Begin.CompareTo(other.Begin));
        for (int begin = 0, end; begin < row.Count; begin = end)
        {
            end = begin + 1;
            while (end < row.Count && row[end].Begin - row[end - 1].End <= LineGap * row[end].Run.Size)
                end++;
            lines.Add(AddLine(row[begin..end], runs, bodySize, lines.Count + 1));
        }
    }

    private static OwnLine AddLine(List<OwnGlyph> line, ImmutableArray<GlyphRun>.Builder runs, double bodySize, int number)
    {
        var first = runs.Count;
        foreach (var (index, glyph) in line.Index())
        {
            if (index > 0 && glyph.Begin - line[index - 1].End > WordGap * glyph.Run.Size)
                runs.Add(glyph.Run with { Text = " ", OwnLine = number });
            runs.Add(glyph.Run with { OwnLine = number });
        }

        var pale = line.Count(glyph => glyph.Flags.HasFlag(GlyphFlags.Pale));
        return new OwnLine(
            string.Concat(line.Select(glyph => glyph.Run.Text)),
            first,
            runs.Count - first,
            line.Max(glyph => glyph.Run.Size) >= MinStamp * bodySize || 2 * pale > line.Count,
            line[0].Turn == TextTurn.Oblique
        );
    }

    private static double Direction(in ShownGlyph glyph, TextTurn turn) =>
        turn switch
        {
            TextTurn.Level => 0,
            TextTurn.Down => -Math.PI / 2,
            TextTurn.Back => Math.PI,
            TextTurn.Up => Math.PI / 2,
            TextTurn.Oblique => Math.Round(PageTurn.Angle(glyph) / AngleStep) * AngleStep,
        };

    // Along the direction, and across it from above.
    private static OwnGlyph Place((ShownGlyph Glyph, GlyphRun Run, TextTurn Turn) glyph, double direction)
    {
        var (sine, cosine) = Math.SinCos(direction);
        var shown = glyph.Glyph;
        return new OwnGlyph(
            glyph.Run,
            glyph.Turn,
            shown.Flags,
            (shown.StartX * cosine) + (shown.StartY * sine),
            (shown.EndX * cosine) + (shown.EndY * sine),
            (shown.StartX * sine) - (shown.StartY * cosine)
        );
    }

    private readonly record struct OwnGlyph(GlyphRun Run, TextTurn Turn, GlyphFlags Flags, double Begin, double End, double Across);
}
