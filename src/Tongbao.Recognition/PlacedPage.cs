using System.Collections.Immutable;
using Tongbao.Documents;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Recognition;

/// <summary>Lines that were read → a page as a PDF would have said it: sizes, baselines, boxes, rulings, in points.</summary>
internal static class PlacedPage
{
    private const double PointsPerInch = 72;

    /// <summary>A line of so many ems says how large its characters are.</summary>
    private const double LeastEms = 6;

    /// <summary>Sizes that differ by less than this share are one.</summary>
    private const double SameSize = 0.15;

    /// <summary>The same for a line that is too short to say: the last word of a paragraph may have low characters alone.</summary>
    private const double SameShortSize = 0.25;

    /// <summary>A Chinese glyph is about 0.88 em above its baseline and 0.12 em below.</summary>
    private const double Above = 0.88;

    /// <param name="read">What was read.</param>
    /// <param name="number">Of the page.</param>
    /// <param name="dpi">Dots per inch of its picture.</param>
    public static SourcePage Of(ReadPage read, int number, double dpi)
    {
        var points = PointsPerInch / dpi;
        var (width, height) = (read.Layout.Page.Width, read.Layout.Page.Height);
        var gutter = TwoUp.Gutter(read);
        var measured = read.Lines.Select(line => (Line: line, Size: Pitch(line), Ems: Ems(line))).ToList();
        var full = measured.Where(line => line.Ems >= LeastEms).ToList();
        var body = Median([.. full.Select(line => line.Size)]);
        // Where a line is short, its height says its size, by what heights say in long ones.
        var share = Median([.. full.Select(line => line.Size / line.Line.Line.Height)]);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>();
        foreach (var (line, pitch, ems) in measured)
        {
            var high = share == 0 ? pitch : line.Line.Height * share;
            var size = ems >= LeastEms ? pitch : high;
            // A line that is justified may be set wide: its characters are as high as the others.
            if (IsOfBody(size, ems >= LeastEms ? SameSize : SameShortSize) || (ems >= LeastEms && IsOfBody(high, SameSize)))
                size = body;
            var isRight = gutter is { } middle && line.Line.Left >= middle;
            var aside = gutter is not null && TwoUp.IsPageNumber(read, line, gutter.Value) ? FurnitureKind.PageNumber : null;
            var whole = line with { Characters = BrokenStrokes.Join(line.Characters, size) };
            Add(runs, whole, size, points, Level(line, read.Layout, isRight ? (-gutter!.Value, height) : (0, 0)), aside);
        }

        return new SourcePage(number, (gutter ?? width) * points, (gutter is null ? height : 2 * height) * points, runs.DrainToImmutable())
        {
            IsRecognised = true,
            PictureShare = 1,
            PictureTurn = read.Quarters,
            Rulings = gutter is null ? [.. read.Layout.Strokes.Select(stroke => Ruling(stroke, points))] : [],
        };

        bool IsOfBody(double size, double within) => body > 0 && Math.Abs(size - body) < within * body;
    }

    private static void Add(
        ImmutableArray<GlyphRun>.Builder runs,
        ReadLine line,
        double size,
        double points,
        (double X, double Y) shift,
        FurnitureKind? aside
    )
    {
        // Signs that are parted from each other stand on one line all the same.
        var middle = line.Line.MiddleAt((line.Line.Left + line.Line.Right) / 2.0) + shift.Y;
        var baseline = (middle + ((Above - 0.5) * size)) * points;
        var before = double.MinValue;
        for (var i = 0; i < line.Characters.Count; i++)
        {
            var (text, centre, confidence) = line.Characters[i];
            if (text == " " && !IsBetweenWords(line, i))
                continue;
            var half = size * Typesetting.Ems(text) / 2;
            var left = Math.Max((centre + shift.X - half) * points, Math.BitIncrement(before));
            var right = Math.Max((centre + shift.X + half) * points, left);
            before = left;
            runs.Add(
                new GlyphRun(
                    text,
                    new Box(left, baseline - (Above * size * points), right, baseline + ((1 - Above) * size * points)),
                    baseline,
                    size * points,
                    Aside: aside,
                    Confidence: Certainty.OfHundred(confidence)
                )
            );
        }
    }

    // As if the page had been turned about its middle until its lines are level.
    private static (double X, double Y) Level(ReadLine line, PageLayout layout, (double X, double Y) shift)
    {
        var x = (line.Line.Left + line.Line.Right) / 2.0;
        return (
            shift.X + (layout.Slope * (line.Line.MiddleAt(x) - (layout.Page.Height / 2.0))),
            shift.Y - (layout.Slope * (x - (layout.Page.Width / 2.0)))
        );
    }

    private static bool IsBetweenWords(ReadLine line, int at) =>
        at > 0
        && at + 1 < line.Characters.Count
        && Typesetting.IsWord(line.Characters[at - 1].Text[^1])
        && Typesetting.IsWord(line.Characters[at + 1].Text[0]);

    private static double Ems(ReadLine line) => line.Characters.Sum(character => Typesetting.Ems(character.Text));

    // Text is set solid: from the middle of a character to that of one some way on there are as many ems as they are wide.
    private static double Pitch(ReadLine line)
    {
        const int stride = 4;
        var pitches = new List<double>();
        for (var i = 0; i + stride < line.Characters.Count; i++)
        {
            var ems = 0.0;
            for (var k = i; k <= i + stride; k++)
                ems += Typesetting.Ems(line.Characters[k].Text) * (k == i || k == i + stride ? 0.5 : 1);
            pitches.Add((line.Characters[i + stride].Centre - line.Characters[i].Centre) / ems);
        }

        return pitches.Count == 0 ? line.Line.Height * 1.08 : Median(pitches);
    }

    private static Ruling Ruling(TextBox stroke, double points) =>
        stroke.Width >= stroke.Height
            ? new Ruling(true, stroke.Middle * points, stroke.Left * points, stroke.Right * points)
            : new Ruling(false, (stroke.Left + stroke.Right) / 2.0 * points, stroke.Top * points, stroke.Bottom * points);

    private static double Median(List<double> numbers) => numbers.Count == 0 ? 0 : numbers.Order().ElementAt(numbers.Count / 2);
}
