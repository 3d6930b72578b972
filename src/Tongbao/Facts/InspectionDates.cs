using System.Globalization;
using System.Text.RegularExpressions;

namespace Tongbao.Facts;

/// <summary>Reads when the inspection was, and when its findings were handed over.</summary>
internal sealed partial class InspectionDates(RuleProfile profile)
{
    /// <summary>How far before a date the words stand that say what else it is, in characters.</summary>
    private const int Reach = 12;

    /// <summary>The period in the first sentence that tells of an inspection; a single date begins one.</summary>
    public Period? Period(FactText opening)
    {
        var sentences = opening.Sentences().Select(sentence => sentence.Words).Where(profile.Inspection.Inspects.IsMatch).ToList();
        return sentences.Select(InSentence).FirstOrDefault(period => period is not null)
            ?? sentences.Select(Beginning).FirstOrDefault(period => period is not null);
    }

    /// <summary>
    /// The last date before 反馈 in a sentence that has one; without a year it falls in the year of the inspection's end, or in the next one
    /// when that would be before the end.
    /// </summary>
    public string? Feedback(FactText opening, Period? period)
    {
        foreach (var sentence in opening.Sentences().Select(sentence => sentence.Words))
        {
            var at = LastFeedback(sentence);
            if (at < 0)
                continue;
            var before = Dates.Find(sentence).Where(date => date.End <= at).Select(date => (PrintedDate?)date).LastOrDefault();
            if (before is not { } date || IsRangeEnd(sentence, date) || IsOfAct(sentence[date.End..at]) || IsOther(sentence, date))
                continue;
            var day = date.On(period?.Year);
            return Dates.Iso(date.Year is null && day < period?.LastDay ? day?.AddYears(1) : day, date, sentence);
        }

        return null;
    }

    // A sentence may go on with the time of the mending or of the publication: only what stands before its last inspection counts.
    private Period? InSentence(string sentence)
    {
        var last =
            profile.Inspection.Act.Matches(sentence) is [.., var act] ? act.Index + act.Length
            : LastFeedback(sentence) is > 0 and var feedback && !TellsOfInspection().IsMatch(sentence[..feedback]) ? 0
            : sentence.Length;
        var dates = Dates.Find(sentence).ToList();
        var ranges = DateRanges.Printed(sentence, dates).Where(range => range.From.Index < last && !IsOther(sentence, range.From)).ToList();
        return ranges.Count == 0 ? OfMonths(sentence[..last]) : DateRanges.Find(sentence[ranges[0].From.Index..ranges[^1].To.End]);
    }

    // 2023年5月至7月 names no day: ISO 8601 writes the months.
    private static Period? OfMonths(string words)
    {
        if (MonthRange().Match(words) is not { Success: true } match)
            return null;
        var (year, month) = (Number(match, "y"), Number(match, "m"));
        var end = Number(match, "n");
        var endYear =
            match.Groups["z"].Success ? Number(match, "z")
            : end < month ? year + 1
            : year;
        return new Period(Iso(year, month), Iso(endYear, end), new DateOnly(endYear, end, 1), endYear);

        static string Iso(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
    }

    // 学校党委于2020年11月下旬对机械系党总支开展了巡察: no more than when it began.
    private Period? Beginning(string sentence)
    {
        foreach (var act in profile.Inspection.Act.Matches(sentence))
        {
            var before = Dates.Find(sentence).Where(date => date.End <= act.Index).Select(date => (PrintedDate?)date).LastOrDefault();
            if (
                before is { } date
                && !IsOther(sentence, date)
                && !IsRangeEnd(sentence, date)
                && !sentence[date.End..act.Index].Contains("反馈", StringComparison.Ordinal)
            )
                return new Period(Dates.Iso(date.On(), date, sentence), null, null, date.Year);
        }

        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?<y>20[0-9]{2})年(?<m>1[0-2]|[1-9])月[至到-]+(?:(?<z>20[0-9]{2})年)?(?<n>1[0-2]|[1-9])月(?![0-9上中下底初])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex MonthRange();

    // 6月3日至6日，市委巡察组向各被巡察党组织反馈了意见 tells of no inspection; 市委巡察组对局党组进行了政治体检 does.
    [GeneratedRegex("(?<!被)(?:巡[察视]|督[察查]|审计|检查)(?:组(?:对|进驻)|(?![组局厅]))")]
    private static partial Regex TellsOfInspection();

    private static int LastFeedback(string sentence)
    {
        var at = sentence.IndexOf("反馈了", StringComparison.Ordinal);
        return at >= 0 ? at : sentence.IndexOf("反馈", StringComparison.Ordinal);
    }

    private static bool IsRangeEnd(string sentence, PrintedDate date) =>
        date.Index > 0 && sentence[date.Index - 1] is '至' or '到' or '-' or '~';

    private bool IsOfAct(string words) => profile.Inspection.Act.IsMatch(words);

    // 公示期为2023年10月10日至10月24日
    private bool IsOther(string sentence, PrintedDate date) =>
        profile.Inspection.OtherDate.IsMatch(sentence[Math.Max(0, date.Index - Reach)..date.Index]);
}
