using Tongbao.Checks.Model;

namespace Tongbao.Checks.Values;

/// <summary>A period whose end stands before its start.</summary>
internal sealed class PeriodReversed()
    : NoticeCheck(
        new(
            "TB404",
            "period-reversed",
            Severity.Warning,
            "A period ends before it begins. An end without a year that would do so is read as one of the next year.",
            "2023年9月25日至2023年8月30日 ends before it begins",
            "One of the two dates is a slip; both stay as printed."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        from period in text.Periods
        where period.To.Year is not null && period.To.On(null, period.From.Month) < period.From.On()
        let place = text.At(period.From.Index, period.To.End - period.From.Index)
        select Found(place, place.Subject, $"{place.Words} ends before it begins");
}
