using Tongbao.Reading.Pdf;
using Tongbao.Review.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>A page with geometry as SVG: every character as text at the place of its glyph, a tint behind each piece of a line.</summary>
/// <remarks>
/// The tint reaches from ink to ink across and is as high as the ink of its line, so that the box of a line is the box of what
/// is printed. Characters are set one by one, because the fonts of the page are not those of the reader.
/// </remarks>
internal sealed class SheetHtml(HtmlWriter html, Labels labels, IReadOnlyList<Pin> pins)
{
    /// <summary>Between the text and what stands in its margin, in points.</summary>
    private const double Gutter = 10;

    /// <summary>Width of a margin mark, in points.</summary>
    private const double TagWidth = 12;

    /// <summary>Of the middle of a letter from the edges of its cell, in points.</summary>
    private const double Corner = 4;

    /// <summary>Thickness of the line under words that a finding quotes, in points.</summary>
    private const double MarkHeight = 1.6;

    public void Write(ReviewPage page)
    {
        html.Open(
            "svg",
            ("viewBox", $"0 0 {HtmlWriter.Points(page.Width)} {HtmlWriter.Points(page.Height)}"),
            ("class", page.HasHiddenText ? "sheet ghost" : "sheet")
        );
        foreach (var image in page.Images)
            Write(image);
        foreach (var cell in page.Cells)
            WriteCell(cell);
        var ink = page
            .Lines.SelectMany(line => line.Segments)
            .SelectMany(segment => segment.Places)
            .Select(place => place.Ink)
            .OfType<Box>()
            .ToList();
        var (left, right) = ink.Count == 0 ? (0, page.Width) : (ink.Min(box => box.Left), ink.Max(box => box.Right));
        ReviewKind? before = null;
        var doubts = new DoubtHtml(html, labels);
        foreach (var line in page.Lines)
        {
            if (line.Band is not { } band)
                continue;
            html.Line().Open("g", ("class", "line"), ("id", KindMarks.LineId(page.Number, line.Number)));
            foreach (var segment in line.Segments)
                WriteTint(segment, band);
            html.Open("text");
            foreach (var segment in line.Segments)
                WriteWords(segment);
            html.Close();
            foreach (var segment in line.Segments)
                doubts.Write(segment, band);
            if (line.Cell is null)
                WriteTags(line, band, left, ref before);
            WritePins(page, line, band, Math.Min(right + Gutter, page.Width - TagWidth));
            html.Close();
        }

        foreach (var segment in page.Loose)
        {
            html.Open("text");
            WriteWords(segment);
            html.Close();
        }

        html.Close();
    }

    private void Write(PageImage image)
    {
        var (o, x, y) = (image.TopLeft, image.TopRight, image.BottomLeft);
        html.Line()
            .Open(
                "image",
                ("width", "1"),
                ("height", "1"),
                ("preserveAspectRatio", "none"),
                (
                    "transform",
                    $"matrix({string.Join(' ', new[] { x.X - o.X, x.Y - o.Y, y.X - o.X, y.Y - o.Y, o.X, o.Y }.Select(HtmlWriter.Points))})"
                ),
                ("href", $"data:{image.MediaType};base64,{Convert.ToBase64String(image.Data)}")
            );
    }

    // In a table the letter of its kind is in the corner of each cell: one margin has no room for those of a row.
    private void WriteCell(ReviewCell cell)
    {
        var (left, top, right, bottom) = cell.Box;
        WriteBox(cell.Kind is { } kind ? $"cell k-{kind.Key()}" : "cell", left, top, right, bottom);
        if (cell.Kind is { } told)
            html.Element(
                "text",
                labels[$"tag.{told.Key()}"],
                ("class", $"tag corner k-{told.Key()}"),
                ("aria-hidden", "true"),
                ("x", HtmlWriter.Points(right - Corner)),
                ("y", HtmlWriter.Points(top + Corner))
            );
    }

    private void WriteTint(ReviewSegment segment, (double Top, double Bottom) band)
    {
        if (segment.Places.Select(place => place.Ink).OfType<Box>().ToList() is { Count: > 0 } ink)
            WriteBox(
                $"seg k-{segment.Kind.Key()}",
                ink.Min(box => box.Left),
                band.Top,
                ink.Max(box => box.Right),
                band.Bottom,
                segment.Node
            );
    }

    private void WriteWords(ReviewSegment segment)
    {
        html.Open("tspan", ("class", $"seg k-{segment.Kind.Key()}"), ("data-n", segment.Node is { } node ? HtmlWriter.Number(node) : null));
        for (int start = 0, end; start < segment.Text.Length; start = end)
        {
            for (end = start + 1; end < segment.Text.Length && IsOneRun(segment, start, end); end++) { }

            WriteRun(segment.Text[start..end], [.. segment.Places.Skip(start).Take(end - start)]);
        }

        html.Close();
    }

    private static bool IsOneRun(ReviewSegment segment, int start, int end) =>
        segment.Places[end].Size == segment.Places[start].Size
        && segment.Places[end].Baseline == segment.Places[start].Baseline
        && ScriptOf(segment.Text[end]) == ScriptOf(segment.Text[start]);

    private static int ScriptOf(char c) =>
        char.IsWhiteSpace(c) ? 0
        : char.IsAscii(c) ? 1
        : 2;

    // Chinese characters are as wide as high in every font, and each has its place; digits and Latin letters are not, and
    // are fitted into the width they were printed in.
    private void WriteRun(string text, GlyphPlace[] places)
    {
        var isLatin = ScriptOf(text[0]) == 1 && places[^1].Right > places[0].X;
        html.Element(
            "tspan",
            text,
            ("x", isLatin ? HtmlWriter.Points(places[0].X) : string.Join(' ', places.Select(place => HtmlWriter.Points(place.X)))),
            ("y", HtmlWriter.Points(places[0].Baseline)),
            ("font-size", HtmlWriter.Points(places[0].Size)),
            ("textLength", isLatin ? HtmlWriter.Points(places[^1].Right - places[0].X) : null),
            ("lengthAdjust", isLatin ? "spacingAndGlyphs" : null)
        );
    }

    private void WriteBox(string name, double left, double top, double right, double bottom, int? node = null) =>
        html.Open(
            "rect",
            ("class", name),
            ("data-n", node is { } number ? HtmlWriter.Number(number) : null),
            ("x", HtmlWriter.Points(left)),
            ("y", HtmlWriter.Points(top)),
            ("width", HtmlWriter.Points(right - left)),
            ("height", HtmlWriter.Points(bottom - top))
        );

    // A letter in the margin where another kind begins: the tint alone would tell it by colour only.
    private void WriteTags(ReviewLine line, (double Top, double Bottom) band, double left, ref ReviewKind? before)
    {
        var begins = new List<ReviewKind>();
        foreach (var segment in line.Segments)
        {
            if (segment.Kind != before)
                begins.Add(segment.Kind);
            before = segment.Kind;
        }

        for (var i = 0; i < begins.Count; i++)
        {
            var x = Math.Max(TagWidth * (i + 0.5), left - Gutter - (TagWidth * (begins.Count - i - 0.5)));
            html.Element(
                "text",
                labels[$"tag.{begins[i].Key()}"],
                ("class", $"tag k-{begins[i].Key()}"),
                ("aria-hidden", "true"),
                ("x", HtmlWriter.Points(x)),
                ("y", HtmlWriter.Points((band.Top + band.Bottom) / 2))
            );
        }
    }

    private void WritePins(ReviewPage page, ReviewLine line, (double Top, double Bottom) band, double x)
    {
        var y = (band.Top + band.Bottom) / 2;
        foreach (
            var (number, pin) in pins.Index().Where(pin => pin.Item.Finding.Page == page.Number && pin.Item.Finding.Line == line.Number)
        )
        {
            html.Open("g", ("class", $"pin v-{pin.Finding.Severity.Key()}"), ("data-f", HtmlWriter.Number(number)))
                .Element("title", pin.Finding.In(labels.Language));
            if (
                pin.Marks is { } marks
                && line
                    .Segments.SelectMany(segment => segment.Places)
                    .Skip(marks.Start)
                    .Take(marks.Length)
                    .Select(place => place.Ink)
                    .OfType<Box>()
                    .ToList()
                    is { Count: > 0 } ink
            )
                WriteBox(
                    "mark",
                    ink.Min(box => box.Left),
                    band.Bottom + MarkHeight,
                    ink.Max(box => box.Right),
                    band.Bottom + (2 * MarkHeight)
                );
            html.Element("text", KindMarks.Shape(pin.Finding.Severity), ("x", HtmlWriter.Points(x)), ("y", HtmlWriter.Points(y)));
            if (pin.Numbers is { } numbers)
                html.Element("text", numbers, ("class", "numbers"), ("x", HtmlWriter.Points(x + TagWidth)), ("y", HtmlWriter.Points(y)));
            html.Close();
            y += TagWidth;
        }
    }
}
