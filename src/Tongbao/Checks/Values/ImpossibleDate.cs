using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Values;

/// <summary>A date that the calendar does not have.</summary>
internal sealed class ImpossibleDate() : NoticeCheck(new("TB401", "impossible-date", Severity.Warning))
{
    /// <summary>A leap year, for dates that print no year: 2月29日 may be one.</summary>
    private const int LeapYear = 2024;

    // 9月25日至31日 has its month from where it begins; 缩短到45日 has none, and is a length of time.
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        from date in text.Dates
        let month = date.Month ?? text.Periods.FirstOrDefault(period => period.To.Index == date.Index).From.Month
        where date.Day > 0 && month is not null && date.On(LeapYear, month) is null
        let place = text.At(date.Index, date.Length)
        select Found(place, place.Subject, Phrases.ImpossibleDate(place.Words));
}
