using System.Text;
using Tongbao.Pages;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Glyphs with positions → lines, top to bottom, whatever order the glyphs come in.</summary>
internal static class GlyphLines
{
    /// <summary>Largest difference of baselines inside one line, in ems. Superscript note numbers stand about 0.4 higher.</summary>
    private const double MaxBaselineShift = 0.45;

    /// <summary>Two equal glyphs closer than this, in ems, are one glyph struck twice (poor man's bold, or a hidden text layer).</summary>
    private const double MaxOverprintShift = 0.2;

    /// <summary>A gap between two Latin words, in ems; CJK text set beside Latin has up to 0.25 of automatic space.</summary>
    private const double WordGap = 0.2;

    /// <summary>A gap that parts two columns or a name and its value, in ems. Justified Chinese text stretches by less.</summary>
    private const double ColumnGap = 1.0;

    public static List<Line> Read(IReadOnlyList<SourcePage> pages, List<Furniture> furniture)
    {
        var lines = new List<Line>();
        foreach (var page in pages)
        {
            var body = SetAsideStrays(page, furniture);
            var number = 0;
            foreach (var row in Rows(body))
            {
                if (Assemble(row, page.Number, number + 1, furniture) is { } line)
                {
                    lines.Add(line);
                    number++;
                }
            }
        }

        return lines;
    }

    private static List<GlyphRun> SetAsideStrays(SourcePage page, List<Furniture> furniture)
    {
        var body = new List<GlyphRun>(page.Runs.Count);
        var (slanted, outside) = (new StringBuilder(), new StringBuilder());
        foreach (var run in page.Runs)
        {
            if (IsOutside(run.Box!.Value, page))
                outside.Append(run.Text);
            else if (run.Slanted)
                slanted.Append(run.Text);
            else
                body.Add(run);
        }

        SetAside(FurnitureNames.Watermark, slanted);
        SetAside(FurnitureNames.OutsidePage, outside);
        return body;

        void SetAside(string name, StringBuilder text)
        {
            if (Folding.CountInk(text.ToString()) > 0)
                furniture.Add(new Furniture(name, Radicals.Repair(text.ToString()), page.Number, 0, null));
        }
    }

    private static bool IsOutside(Box box, SourcePage page)
    {
        double x = (box.Left + box.Right) / 2, y = (box.Top + box.Bottom) / 2;
        return x < 0 || y < 0 || x > page.Width || y > page.Height;
    }

    // ┌─ row ───────────┐
    // │ 整 改 措 施 ①  │ ← a glyph joins while its baseline is within MaxBaselineShift ems of the row's
    // └─────────────────┘   largest glyph
    private static IEnumerable<List<GlyphRun>> Rows(List<GlyphRun> runs)
    {
        List<GlyphRun> row = [];
        double baseline = 0, size = 0;
        foreach (var run in runs.OrderBy(run => run.Baseline))
        {
            if (row.Count > 0 && run.Baseline - baseline > MaxBaselineShift * Math.Max(size, run.Size))
            {
                yield return row;
                (row, size) = ([], 0);
            }

            row.Add(run);
            if (run.Size >= size)
                (baseline, size) = (run.Baseline, run.Size);
        }

        if (row.Count > 0)
            yield return row;
    }

    private static Line? Assemble(List<GlyphRun> row, int page, int number, List<Furniture> furniture)
    {
        var text = new StringBuilder();
        var overprint = new StringBuilder();
        GlyphRun? before = null;
        Box? box = null;
        var size = 0.0;
        foreach (var run in row.OrderBy(run => run.Box!.Value.Left))
        {
            if (Folding.CountInk(run.Text) == 0)
            {
                if (before is not null && run.Text.Length > 0)
                    text.Append(' ');
                continue;
            }

            if (before is { } last)
            {
                var gap = (run.Box!.Value.Left - last.Box!.Value.Right) / Math.Max(run.Size, 1);
                if (last.Text == run.Text && Math.Abs(run.Box!.Value.Left - last.Box!.Value.Left) < MaxOverprintShift * run.Size)
                {
                    overprint.Append(run.Text);
                    continue;
                }

                var words = Typesetting.IsWord(last.Text[^1]) && Typesetting.IsWord(run.Text[0]);
                if (gap > (words ? WordGap : ColumnGap))
                    text.Append(' ');
            }

            text.Append(run.Text);
            box = box?.Union(run.Box!.Value) ?? run.Box;
            size = Math.Max(size, run.Size);
            before = run;
        }

        if (overprint.Length > 0)
            furniture.Add(new Furniture(FurnitureNames.Overprint, Radicals.Repair(overprint.ToString()), page, number, box));
        return box is null ? null : new Line(LineText.Clean(text.ToString()), page, number, box, box.Value.Left, box.Value.Right, size);
    }
}
