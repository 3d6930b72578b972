using System.Globalization;
using Tongbao.Review.Model;

namespace Tongbao.Review.Html;

/// <summary>Characters that OCR is not sure of, marked where they stand on a page: underlined, with how sure it is.</summary>
internal sealed class DoubtHtml(HtmlWriter html, Labels labels)
{
    /// <summary>Thickness of the line under them, in points.</summary>
    private const double LineHeight = 1.2;

    /// <summary>True if a page has any.</summary>
    public static bool AreOn(ReviewPage page) =>
        page
            .Lines.SelectMany(line => line.Segments)
            .Any(segment => Enumerable.Range(0, segment.Text.Length).Any(at => IsDoubtful(segment, at)));

    /// <param name="segment">Over whose words they are drawn.</param>
    /// <param name="band">From top to bottom of its line.</param>
    public void Write(ReviewSegment segment, (double Top, double Bottom) band)
    {
        for (int start = 0, end; start < segment.Places.Count; start = end)
        {
            for (end = start; end < segment.Places.Count && IsDoubtful(segment, end); end++) { }

            if (end > start)
                WriteMark(segment, start, end, band);
            else
                end++;
        }
    }

    // Signs are often read with little confidence, and say little.
    private static bool IsDoubtful(ReviewSegment segment, int at) =>
        segment.Places.Count > at && segment.Places[at] is { IsDoubtful: true, Ink: not null } && char.IsLetterOrDigit(segment.Text[at]);

    private void WriteMark(ReviewSegment segment, int start, int end, (double Top, double Bottom) band)
    {
        var places = segment.Places.Skip(start).Take(end - start).ToList();
        var (left, right) = (places.Min(place => place.Ink!.Value.Left), places.Max(place => place.Ink!.Value.Right));
        var confidence = Math.Round(Math.Max(0, places.Min(place => place.Confidence!.Value))).ToString(CultureInfo.InvariantCulture);
        html.Open("g", ("class", "seg doubt"), ("data-n", segment.Node is { } node ? HtmlWriter.Number(node) : null))
            .Element("title", labels.Format("doubt.title", confidence));
        WriteBox("unsure", left, band.Top, right - left, band.Bottom - band.Top);
        WriteBox("under", left, band.Bottom, right - left, LineHeight);
        html.Close();
    }

    private void WriteBox(string name, double x, double y, double width, double height) =>
        html.Open(
            "rect",
            ("class", name),
            ("x", HtmlWriter.Points(x)),
            ("y", HtmlWriter.Points(y)),
            ("width", HtmlWriter.Points(width)),
            ("height", HtmlWriter.Points(height))
        );
}
