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

    public static void Report(IReadOnlyList<Line> lines, RuleProfile profile, FindingBag findings)
    {
        foreach (var line in lines)
        {
            if (line.Confidence is not { } confidence || !confidence.Any(sure => sure < LeastConfidence))
                continue;
            foreach (var (what, span) in Places(line.Text, profile))
            {
                var least = Least(line.Text, confidence, span);
                if (least < LeastConfidence)
                    findings.Add(Found(line, what, line.Text[span.Start..span.End], Math.Round((decimal)Math.Max(0, least))));
            }
        }
    }

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

    private static IEnumerable<(string What, TextSpan Span)> Places(string text, RuleProfile profile)
    {
        var folded = FoldedText.Of(text);
        var marker = profile.ReadMarker(folded.Value) is { } found ? folded.ToSource(0, found.Length) : new TextSpan(0, 0);
        if (marker.Length > 0)
            yield return ("number", marker);
        var label = Label().Match(text, marker.End);
        if (label.Success)
            yield return ("label", new TextSpan(label.Index, label.Length));
        foreach (Match number in Number().Matches(text, marker.End))
            yield return (
                number.ValueSpan.IndexOfAny('年', '月', '日') >= 0 ? "date" : "number",
                new TextSpan(number.Index, number.Length)
            );
    }

    [GeneratedRegex(@"\G[^，。；：:、\s]{2,8}[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"[0-9]+(?:[.,:：年月][0-9]+)*[年月日%％]?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
