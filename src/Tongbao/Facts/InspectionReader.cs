using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>Reads who inspected whom, and when, from the opening and the title.</summary>
internal sealed class InspectionReader(RuleProfile profile)
{
    /// <param name="title">Folded title; empty when there is none.</param>
    /// <param name="opening">Folded first paragraphs.</param>
    public InspectionFacts Read(string title, string opening)
    {
        var period = DateRanges.Find(opening);
        var body = Body(opening) ?? Body(title);
        return new InspectionFacts(
            body,
            Round(opening) ?? Round(title),
            Topic(opening) ?? Topic(title) ?? BodyTopic(body),
            period?.From,
            period?.To,
            Feedback(opening, period)
        );
    }

    /// <summary>The inspected organisation, from the title's beginning, else from what the opening says was inspected.</summary>
    public string? Issuer(string title, string opening)
    {
        var inTitle = profile.Inspection.Issuer.Match(title);
        if (inTitle.Success && !title.StartsWith("关于", StringComparison.Ordinal))
            return inTitle.Groups["issuer"].Value;
        var inspected = profile.Inspection.Inspected.Match(opening);
        return inspected.Success ? inspected.Groups["issuer"].Value : null;
    }

    /// <summary>Who inspected, by the name in folded <paramref name="text"/> that says most: 市委第六巡察组 rather than 市委巡察组.</summary>
    public string? Body(string text)
    {
        string? best = null;
        foreach (var match in profile.Inspection.Body.Matches(text))
        {
            if (best is null || Rank(match.Value) > Rank(best))
                best = match.Value;
        }

        return best;
    }

    private static int Rank(string body) =>
        (body.Contains('委') || body.Contains("中央") ? 2 : 0)
        + (body.Any(c => char.IsAsciiDigit(c) || Numerals.OneToTen.Contains(c)) ? 4 : 0)
        + (body.Length > 3 ? 1 : 0);

    private string? Round(string text)
    {
        var match = profile.Inspection.Round.Match(text);
        return match.Success ? match.Value : null;
    }

    private string? Topic(string text)
    {
        var match = profile.Inspection.Topic.Match(text);
        return match.Success ? match.Groups["topic"].Value : null;
    }

    private string? BodyTopic(string? body)
    {
        var match = body is null ? null : profile.Inspection.BodyTopic.Match(body);
        return match is { Success: true } ? match.Groups["topic"].Value : null;
    }

    // The last date before the word 反馈 in a sentence that has one; without a year it falls in the year of the
    // inspection's end, or in the next one when that would be before the end.
    private static string? Feedback(string opening, Period? period)
    {
        foreach (var sentence in opening.Split('。'))
        {
            var at = LastFeedback(sentence);
            if (at < 0)
                continue;
            var before = Dates.Find(sentence).Where(date => date.End <= at).Select(date => (PrintedDate?)date).LastOrDefault();
            if (before is not { } date || IsRangeEnd(sentence, date))
                continue;
            var day = date.On(period?.Year);
            return Dates.Iso(date.Year is null && day < period?.LastDay ? day?.AddYears(1) : day, date, sentence);
        }

        return null;
    }

    private static int LastFeedback(string sentence)
    {
        var at = sentence.IndexOf("反馈了", StringComparison.Ordinal);
        return at >= 0 ? at : sentence.IndexOf("反馈", StringComparison.Ordinal);
    }

    private static bool IsRangeEnd(string sentence, PrintedDate date) =>
        date.Index > 0 && sentence[date.Index - 1] is '至' or '到' or '-' or '~';
}
