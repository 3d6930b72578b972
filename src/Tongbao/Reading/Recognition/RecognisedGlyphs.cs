using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Reading.Recognition;

/// <summary>Recognised words → glyphs with the places and sizes that a PDF would have said.</summary>
internal static class RecognisedGlyphs
{
    /// <summary>A line needs this many ems of text for its width to say how large its characters are.</summary>
    private const double MinMeasured = 6;

    /// <summary>Sizes that differ by less than this share are one: widths are read off ink, which varies.</summary>
    private const double SameSize = 0.15;

    /// <param name="page">What was read.</param>
    /// <param name="original">The page as the file has it: its number, and its size in points.</param>
    public static SourcePage Place(RecognisedPage page, SourcePage original)
    {
        // A page that OCRmyPDF turned upright lies the other way.
        var turned = page.Width > page.Height != original.Width > original.Height;
        var (width, height) = turned ? (original.Height, original.Width) : (original.Width, original.Height);
        var (x, y) = (width / page.Width, height / page.Height);
        var sizes = page.Lines.Select(line => (Line: line, Size: SizeOf(LongestPart(line)) * x)).ToList();
        var body = Median([.. sizes.Where(pair => Ems(pair.Line) >= MinMeasured).Select(pair => pair.Size)]);
        return new SourcePage(
            original.Number,
            width,
            height,
            [.. sizes.SelectMany(pair => Glyphs(pair.Line, Settled(pair.Line, pair.Size, SizeOf(pair.Line) * x, body), x, y))]
        )
        {
            IsRecognised = true,
        };
    }

    private static IEnumerable<GlyphRun> Glyphs(IReadOnlyList<RecognisedWord> line, double size, double x, double y)
    {
        // Tesseract's words may overlap a little and stand at different heights; the line has one baseline and one direction.
        var baseline = y * Median([.. line.Select(word => word.Box.Bottom)]) - (0.08 * size);
        var before = double.MinValue;
        foreach (var word in line)
        {
            var step = (word.Box.Right - word.Box.Left) / Typesetting.Ems(word.Text) * x;
            var left = word.Box.Left * x;
            foreach (var rune in word.Text.EnumerateRunes())
            {
                var text = rune.ToString();
                var right = left + (step * Typesetting.Ems(text));
                before = Math.Max(left, Math.BitIncrement(before));
                yield return new GlyphRun(
                    text,
                    new Box(before, baseline - (0.88 * size), Math.Max(right, before), baseline + (0.12 * size)),
                    baseline,
                    size,
                    Confidence: word.Confidence
                );
                left = right;
            }
        }
    }

    // Text is set solid: a line is as wide as its characters, half an em for a Latin one.
    private static double SizeOf(IReadOnlyList<RecognisedWord> line) => (line[^1].Box.Right - line[0].Box.Left) / Math.Max(0.5, Ems(line));

    // What a wide gap parts from a line is measured apart, and the longest part counts: two columns, or text and a speck beside it.
    private static List<RecognisedWord> LongestPart(IReadOnlyList<RecognisedWord> line)
    {
        var ink = Median([.. line.Select(word => (word.Box.Right - word.Box.Left) / Typesetting.Ems(word.Text))]);
        List<List<RecognisedWord>> parts =
        [
            [line[0]],
        ];
        foreach (var word in line.Skip(1))
        {
            if (word.Box.Left - parts[^1][^1].Box.Right < ink)
                parts[^1].Add(word);
            else
                parts.Add([word]);
        }

        return parts.MaxBy(Ems)!;
    }

    // Tesseract may put the words of a line too far left or right, so that there seems to be a gap: what gives the size
    // of the body by either measure has it.
    private static double Settled(IReadOnlyList<RecognisedWord> line, double part, double whole, double body) =>
        body > 0 && (Ems(line) < MinMeasured || IsNear(part, body) || IsNear(whole, body)) ? body : part;

    private static bool IsNear(double size, double body) => Math.Abs(size - body) < SameSize * body;

    private static double Ems(IReadOnlyList<RecognisedWord> line) => line.Sum(word => Typesetting.Ems(word.Text));

    private static double Median(List<double> numbers) => numbers.Count == 0 ? 0 : numbers.Order().ElementAt(numbers.Count / 2);
}
