namespace Tongbao.Cli.Viewing;

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

    /// <summary>Thickness of the line under words that a finding quotes, in points.</summary>
    private const double MarkHeight = 1.6;

    public void Write(ReviewPage page)
    {
        html.Open("svg", ("viewBox", $"0 0 {HtmlWriter.Points(page.Width)} {HtmlWriter.Points(page.Height)}"), ("class", page.Look?.HasHiddenText == true ? "sheet ghost" : "sheet"));
        foreach (var image in page.Look?.Images ?? [])
            Write(image);
        var ink = page.Lines.SelectMany(line => line.Segments).SelectMany(segment => segment.Places).Select(place => place.Ink).OfType<Pages.Box>().ToList();
        var (left, right) = ink.Count == 0 ? (0, page.Width) : (ink.Min(box => box.Left), ink.Max(box => box.Right));
        ReviewKind? before = null;
        foreach (var line in page.Lines)
        {
            if (line.Band is not { } band)
                continue;
            html.Line().Open("g", ("class", "line"), ("id", KindMarks.LineId(page.Number, line.Number)));
            foreach (var segment in line.Segments)
                Write(segment, band);
            WriteTags(line, band, left, ref before);
            WritePins(page, line, band, Math.Min(right + Gutter, page.Width - TagWidth));
            html.Close();
        }

        foreach (var segment in page.Loose)
            Write(segment, null);
        html.Close();
    }

    private void Write(Pages.PageImage image)
    {
        var (o, x, y) = (image.TopLeft, image.TopRight, image.BottomLeft);
        html.Line().Open("image", ("width", "1"), ("height", "1"), ("preserveAspectRatio", "none"),
            ("transform", $"matrix({string.Join(' ', new[] { x.X - o.X, x.Y - o.Y, y.X - o.X, y.Y - o.Y, o.X, o.Y }.Select(HtmlWriter.Points))})"),
            ("href", $"data:{image.MediaType};base64,{Convert.ToBase64String(image.Data)}"));
    }

    private void Write(ReviewSegment segment, (double Top, double Bottom)? band)
    {
        var ink = segment.Places.Select(place => place.Ink).OfType<Pages.Box>().ToList();
        html.Open("g", ("class", $"seg k-{segment.Kind.Key()}"), ("data-n", segment.Node is { } node ? HtmlWriter.Number(node) : null));
        if (band is { } height && ink.Count > 0)
            WriteBox(null, ink.Min(box => box.Left), height.Top, ink.Max(box => box.Right), height.Bottom);
        for (int start = 0, end = 0; start < segment.Text.Length; start = end)
        {
            var place = segment.Places[start];
            for (end = start + 1; end < segment.Text.Length && segment.Places[end].Size == place.Size && segment.Places[end].Baseline == place.Baseline; end++)
            {
            }

            html.Element("text", segment.Text[start..end],
                ("x", string.Join(' ', segment.Places.Skip(start).Take(end - start).Select(glyph => HtmlWriter.Points(glyph.X)))),
                ("y", HtmlWriter.Points(place.Baseline)), ("font-size", HtmlWriter.Points(place.Size)));
        }

        html.Close();
    }

    private void WriteBox(string? name, double left, double top, double right, double bottom) =>
        html.Open("rect", ("class", name), ("x", HtmlWriter.Points(left)), ("y", HtmlWriter.Points(top)), ("width", HtmlWriter.Points(right - left)), ("height", HtmlWriter.Points(bottom - top)));

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
            html.Element("text", labels[$"tag.{begins[i].Key()}"], ("class", $"tag k-{begins[i].Key()}"), ("aria-hidden", "true"), ("x", HtmlWriter.Points(x)), ("y", HtmlWriter.Points((band.Top + band.Bottom) / 2)));
        }
    }

    private void WritePins(ReviewPage page, ReviewLine line, (double Top, double Bottom) band, double x)
    {
        var y = (band.Top + band.Bottom) / 2;
        foreach (var (number, pin) in pins.Index().Where(pin => pin.Item.Finding.Page == page.Number && pin.Item.Finding.Line == line.Number))
        {
            html.Open("g", ("class", $"pin v-{pin.Finding.Severity.Key()}"), ("data-f", HtmlWriter.Number(number))).Element("title", pin.Finding.Message);
            if (pin.Marks is { } marks && line.Segments.SelectMany(segment => segment.Places).Skip(marks.Start).Take(marks.Length).Select(place => place.Ink).OfType<Pages.Box>().ToList() is { Count: > 0 } ink)
                WriteBox("mark", ink.Min(box => box.Left), band.Bottom + MarkHeight, ink.Max(box => box.Right), band.Bottom + (2 * MarkHeight));
            html.Element("text", KindMarks.Shape(pin.Finding.Severity), ("x", HtmlWriter.Points(x)), ("y", HtmlWriter.Points(y)));
            if (pin.Numbers is { } numbers)
                html.Element("text", numbers, ("class", "numbers"), ("x", HtmlWriter.Points(x + TagWidth)), ("y", HtmlWriter.Points(y)));
            html.Close();
            y += TagWidth;
        }
    }
}
