using System.Text.RegularExpressions;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>
/// Reports numbers, dates and labels that OCR is not sure of: a wrong digit says something else, a wrong label hides a block.
/// </summary>
internal static partial class DoubtfulReading
{
    /// <summary>
    /// A digit that Tesseract is less sure of than this, of 100, may be wrong. In the scans of the samples all nine misread ones of 1,482
    /// are below it, and one right one in six.
    /// </summary>
    public const double LeastConfidence = 85;

    private const string Label = "label";

    public static void Report(IReadOnlyList<Line> lines, RuleProfile profile, FindingBag findings)
    {
        var places = lines.Where(line => line.Confidence is not null).SelectMany(line => Places(line, profile)).ToList();
        // A label that the notice surely has elsewhere is not misread.
        var labels = places.Where(place => place is { What: Label, IsDoubtful: false }).Select(place => place.Words).ToHashSet();
        var series = places
            .Where(place => place.Marker is not null)
            .GroupBy(place => place.Marker!.Value.Series)
            .SelectMany(InSeries)
            .ToHashSet();
        foreach (var place in places.Where(place => place.IsDoubtful && !labels.Contains(place.Words) && !series.Contains(place)))
            findings.Add(Found(place.Line, place.What, place.Words, Math.Round((decimal)Math.Max(0, place.Least))));
    }

    // Those that go on with the number before or behind them are not misread.
    private static IEnumerable<ReadPlace> InSeries(IEnumerable<ReadPlace> series)
    {
        var numbers = series.ToList();
        return numbers.Where(
            (number, i) => IsNear(number, numbers.ElementAtOrDefault(i - 1), -1) || IsNear(number, numbers.ElementAtOrDefault(i + 1), 1)
        );
    }

    private static bool IsNear(ReadPlace number, ReadPlace? other, int step) =>
        other is { IsDoubtful: false, Marker: { } marker } && marker.Number == number.Marker!.Value.Number + step;

    // What a number says stands in its digits, not in its brackets.
    private static double Least(string text, IReadOnlyList<double> confidence, TextSpan span)
    {
        var least = double.MaxValue;
        for (var i = span.Start; i < span.End; i++)
            least = char.IsLetterOrDigit(text[i]) ? Math.Min(least, confidence[i]) : least;
        return least;
    }

    private static Finding Found(Line line, string what, string words, decimal confidence) =>
        ReadingFindings.DoubtfulReading.Found(Phrases.DoubtfulReading(what, words, confidence), line.Page) with
        {
            Line = line.Number,
            Subject = $"page {line.Page} {words}",
            Words = words,
            Numbers = [confidence],
        };

    private static IEnumerable<ReadPlace> Places(Line line, RuleProfile profile)
    {
        var text = line.Text;
        var folded = FoldedText.Of(text);
        var marker = profile.ReadMarker(folded.Value);
        var start = marker is { } found ? folded.ToSource(0, found.Length) : new TextSpan(0, 0);
        if (start.Length > 0)
            yield return Place("number", start) with
            {
                Marker = marker,
            };
        var label = LabelForm().Match(text, start.End);
        if (label.Success)
            yield return Place(Label, new TextSpan(label.Index, label.Length));
        foreach (Match number in Number().Matches(text, start.End))
            yield return Place(
                number.ValueSpan.IndexOfAny('年', '月', '日') >= 0 ? "date" : "number",
                new TextSpan(number.Index, number.Length)
            );

        ReadPlace Place(string what, TextSpan span) => new(line, what, span, Least(text, line.Confidence!, span), null);
    }

    [GeneratedRegex(@"\G[^，。；：:、\s]{2,8}[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex LabelForm();

    [GeneratedRegex(@"[0-9]+(?:[.,:：年月][0-9]+)*[年月日%％]?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
