using Tongbao.Diagnostics;
using Tongbao.Facts;

namespace Tongbao.Checks;

/// <summary>A date that the calendar does not have.</summary>
internal sealed class ImpossibleDate() : NoticeCheck(new(
    "TB401", "impossible-date", Severity.Warning,
    "A date in the text is not in the calendar.",
    "2024年13月40日 is not in the calendar",
    "The date stays as text; correct the source if it is yours."))
{
    /// <summary>A leap year, for dates that print no year: 2月29日 may be one.</summary>
    private const int LeapYear = 2024;

    public override IEnumerable<Diagnostic> Run(CheckedNotice notice) =>
        from text in notice.Texts
        from date in Dates.Find(text.Folded.Value)
        where date.Day > 0 && date.On(LeapYear, month: 1) is null
        let place = text.At(date.Index, date.Length)
        select Found(place, place.Words, $"{place.Words} is not in the calendar");
}
