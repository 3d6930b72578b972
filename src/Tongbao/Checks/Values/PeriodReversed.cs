using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Values;

/// <summary>A period whose end stands before its start.</summary>
internal sealed class PeriodReversed() : NoticeCheck(new("TB404", "period-reversed", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from text in notice.Texts
        from period in text.Periods
        where period.To.Year is not null && period.To.On(null, period.From.Month) < period.From.On()
        let place = text.At(period.From.Index, period.To.End - period.From.Index)
        select Found(place, place.Subject, Phrases.PeriodReversed(place.Words));
}
