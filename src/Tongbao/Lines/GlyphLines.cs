using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Tongbao.Documents;
using Tongbao.Documents.Faces;
using Tongbao.Lines.Signs;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Lines;

/// <summary>Glyphs with positions → lines, top to bottom, whatever order the glyphs come in.</summary>
internal static class GlyphLines
{
    /// <summary>Largest difference of baselines inside one line, in ems. Superscript note numbers stand about 0.4 higher.</summary>
    private const double MaxBaselineShift = 0.45;

    /// <summary>Two equal glyphs closer than this, in ems, are one glyph struck twice (poor man's bold, or a hidden text layer).</summary>
    public const double MaxOverprintShift = 0.2;

    /// <summary>A gap between two Latin words, in ems; CJK text set beside Latin has up to 0.25 of automatic space.</summary>
    private const double WordGap = 0.2;

    /// <summary>A gap that parts two columns or a name and its value, in ems. Justified Chinese text stretches by less.</summary>
    private const double ColumnGap = 1.0;

    /// <summary>
    /// The same between recognised characters, whose boxes hug the ink: up to half an em on either side of a full-width mark is empty.
    /// </summary>
    private const double RecognisedColumnGap = 2.0;

    /// <summary>A watermark is at least this many times as large as the body.</summary>
    private const double MinStampSize = 1.8;

    public static List<Line> Read(IReadOnlyList<SourcePage> pages, List<Furniture> furniture)
    {
        var lines = new List<Line>();
        var stamps = Stamps(pages);
        var faces = new GlyphFaces();
        foreach (var page in pages)
        {
            var number = 0;
            var runs = SetAsideWatermark(SetAsideByFormat(page, furniture), stamps, furniture);
            var across = runs.Any(run => run.OwnLine is not null) ? runs.Where(run => run.OwnLine is not null).ToList() : [];
            if (across.Count > 0)
                runs = [.. runs.Where(run => run.OwnLine is null)];
            foreach (var row in RowsOf(page, runs))
            {
                if (Assemble(SetAsideOutside(row, page, furniture), page.Number, number + 1, faces, furniture) is { } line)
                {
                    lines.Add(row[0].Cell is { } cell ? line with { Cell = cell } : line);
                    number++;
                }
            }

            lines.AddRange(AcrossLines.Read(across, page.Number, number + 1));
        }

        return lines;
    }

    private static IEnumerable<List<GlyphRun>> RowsOf(SourcePage page, ImmutableArray<GlyphRun> runs)
    {
        if (runs.Any(run => run.Cell is not null))
            return CellOrder.Of(runs, cell => Rows(cell));
        return page.IsRecognised ? Rows(runs.AsSpan()) : Columns.Part(Rows(runs.AsSpan()));
    }

    private static SourcePage SetAsideByFormat(SourcePage page, List<Furniture> furniture)
    {
        if (!page.Runs.Any(run => run.Aside is not null))
            return page;
        foreach (var group in page.Runs.Where(run => run.Aside is not null).GroupBy(run => run.Aside!))
            SetAside(group.Key, group, page.Number, furniture);
        return page with { Runs = [.. page.Runs.Where(run => run.Aside is null)] };
    }

    private static ImmutableArray<GlyphRun> SetAsideWatermark(
        SourcePage page,
        HashSet<(string, int, int)> stamps,
        List<Furniture> furniture
    )
    {
        var top =
            stamps.Count == 0
                ? double.NegativeInfinity
                : page.Runs.Where(run => run.Cell is not null).Select(run => run.Baseline).DefaultIfEmpty(double.NegativeInfinity).Min();
        if (!page.Runs.Any(IsWatermark))
            return page.Runs;
        SetAside(FurnitureKind.Watermark, page.Runs.Where(IsWatermark), page.Number, furniture);
        return [.. page.Runs.Where(run => !IsWatermark(run))];

        // What is large over a table, on the page of each sheet, is its title.
        bool IsWatermark(GlyphRun run) => run.Slanted || (stamps.Count > 0 && run.Baseline >= top && stamps.Contains(Stamp(run)));
    }

    // Glyphs much larger than the body that stand at the same place on most pages are a watermark, level or not.
    private static HashSet<(string, int, int)> Stamps(IReadOnlyList<SourcePage> pages)
    {
        var (smallest, largest) = (double.MaxValue, 0.0);
        foreach (var page in pages)
        {
            foreach (var run in page.Runs)
                (smallest, largest) = (Math.Min(smallest, run.Size), Math.Max(largest, run.Size));
        }

        if (largest <= MinStampSize * Math.Round(smallest))
            return [];
        var body = pages.SelectMany(page => page.Runs).CountBy(run => Math.Round(run.Size)).DefaultIfEmpty().MaxBy(pair => pair.Value).Key;
        return
        [
            .. pages
                .SelectMany(page => page.Runs.Where(run => run.Size > MinStampSize * body).Select(Stamp).Distinct())
                .CountBy(stamp => stamp)
                .Where(pair => pair.Value >= 2 && pair.Value > pages.Count / 2)
                .Select(pair => pair.Key),
        ];
    }

    private static (string Text, int X, int Y) Stamp(GlyphRun run) =>
        (run.Text, (int)Math.Round(run.Box!.Value.Left), (int)Math.Round(run.Baseline));

    // A run that stands wholly off the page is not seen by any reader; a line that only runs over the edge goes on.
    private static List<GlyphRun> SetAsideOutside(List<GlyphRun> row, SourcePage page, List<Furniture> furniture)
    {
        if (!row.Any(run => IsOutside(run, page)))
            return row;
        var kept = new List<GlyphRun>(row.Count);
        List<GlyphRun> segment = [];
        foreach (var run in row.OrderBy(run => run.Box!.Value.Left))
        {
            if (segment.Count > 0 && run.Box!.Value.Left - segment[^1].Box!.Value.Right > ColumnGap * run.Size)
                Close();
            segment.Add(run);
        }

        Close();
        return kept;

        void Close()
        {
            if (segment.All(run => IsOutside(run, page)))
                SetAside(FurnitureKind.OutsidePage, segment, page.Number, furniture);
            else
                kept.AddRange(segment);
            segment = [];
        }
    }

    private static void SetAside(FurnitureKind kind, IEnumerable<GlyphRun> runs, int page, List<Furniture> furniture)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        if (Folding.CountInk(text) > 0)
            furniture.Add(new Furniture(kind, LookAlikes.Repair(text), page, 0, null));
    }

    private static bool IsOutside(GlyphRun run, SourcePage page)
    {
        var box = run.Box!.Value;
        double x = (box.Left + box.Right) / 2,
            y = (box.Top + box.Bottom) / 2;
        return x < 0 || y < 0 || x > page.Width || y > page.Height;
    }

    // ┌─ row ───────────┐
    // │ 整 改 措 施 ①  │ ← a glyph joins while its baseline is within MaxBaselineShift ems of the row's
    // └─────────────────┘   largest glyph
    private static List<List<GlyphRun>> Rows(ReadOnlySpan<GlyphRun> runs)
    {
        var rows = new List<List<GlyphRun>>();
        List<GlyphRun> row = [];
        double baseline = 0,
            size = 0;
        foreach (var run in InOrder(runs, run => run.Baseline))
        {
            if (row.Count > 0 && run.Baseline - baseline > MaxBaselineShift * Math.Max(size, run.Size))
            {
                rows.Add(row);
                (row, size) = ([], 0);
            }

            row.Add(run);
            if (run.Size >= size)
                (baseline, size) = (run.Baseline, run.Size);
        }

        if (row.Count > 0)
            rows.Add(row);
        return rows;
    }

    // Most pages and lines are written in the order in which they are read.
    private static ReadOnlySpan<GlyphRun> InOrder(ReadOnlySpan<GlyphRun> runs, Func<GlyphRun, double> place)
    {
        var before = double.NegativeInfinity;
        foreach (var run in runs)
        {
            var at = place(run);
            if (at.CompareTo(before) < 0)
                return runs.ToArray().OrderBy(place).ToArray();
            before = at;
        }

        return runs;
    }

    private static Line? Assemble(List<GlyphRun> row, int page, int number, GlyphFaces faces, List<Furniture> furniture)
    {
        var text = new StringBuilder();
        var confidence = new List<double>();
        var overprint = new StringBuilder();
        List<LineGap>? gaps = null;
        GlyphRun? before = null;
        Box? box = null;
        var size = 0.0;
        var face = default(FaceReader);
        foreach (var run in InOrder(CollectionsMarshal.AsSpan(row), run => run.Box!.Value.Left))
        {
            if (Folding.CountInk(run.Text) == 0)
            {
                if (before is not null && Typesetting.Ems(run.Text) > 0)
                    text.Append(' ');
                continue;
            }

            if (before is { } last)
            {
                if (IsOverprint(last, run))
                {
                    overprint.Append(run.Text);
                    continue;
                }

                if (AreApart(last, run))
                    text.Append(' ');
                if (run.Box!.Value.Left - last.Box!.Value.Right > ColumnGap * Em(run))
                    (gaps ??= []).Add(new LineGap(Folding.CountInk(text.ToString()), last.Box.Value.Right, run.Box.Value.Left));
            }

            text.Append(run.Text);
            if (run.Confidence is { } sure)
                confidence.AddRange(Enumerable.Repeat(sure, text.Length - confidence.Count));
            else
                faces.Add(run, ref face);
            box = box?.Union(run.Box!.Value) ?? run.Box;
            size = Math.Max(size, run.Size);
            before = run;
        }

        if (overprint.Length > 0)
            furniture.Add(new Furniture(FurnitureKind.Overprint, LookAlikes.Repair(overprint.ToString()), page, number, box));
        if (box is null)
            return null;
        var kept = confidence.Count == 0 ? null : new List<int>();
        var clean = LineText.Clean(text.ToString(), kept);
        var line = new Line(clean, page, number, box, box.Value.Left, box.Value.Right, size) { Gaps = gaps, Face = face.Found };
        if (kept is null)
            return line;
        var printed = RecognisedText.Repair(clean);
        return line with
        {
            Text = printed.Replace($"{RecognisedText.Nothing}", null, StringComparison.Ordinal),
            Confidence = [.. kept.Select(index => confidence[index]).Where((_, i) => printed[i] != RecognisedText.Nothing)],
        };
    }

    // Two codes without a meaning need not be the same one.
    private static bool IsOverprint(GlyphRun last, GlyphRun run) =>
        run.Confidence is null
        && last.Text == run.Text
        && Undecoded.Count(run.Text) == 0
        && Math.Abs(run.Box!.Value.Left - last.Box!.Value.Left) < MaxOverprintShift * run.Size;

    // Text of no size is drawn by a matrix alone.
    private static double Em(GlyphRun run) => run.Size > 0 ? run.Size : 1;

    private static bool AreApart(GlyphRun last, GlyphRun run)
    {
        var gap = (run.Box!.Value.Left - last.Box!.Value.Right) / Em(run);
        var words = Typesetting.IsWord(last.Text[^1]) && Typesetting.IsWord(run.Text[0]);
        return gap
            > (
                words ? WordGap
                : run.Confidence is null ? ColumnGap
                : RecognisedColumnGap
            );
    }
}
