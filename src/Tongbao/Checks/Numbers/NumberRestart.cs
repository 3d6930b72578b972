using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Numbers;

/// <summary>A series begins anew under the same heading. Under a new one it may.</summary>
internal sealed class NumberRestart() : WholeNoticeCheck(new("TB205", "number-restart", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from pair in notice.Neighbours
        where pair.SameHeading && pair.Before.Number > 1 && pair.After.Number == 1
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Title}",
            Phrases.NumberRestart(pair.Before.Marker, pair.After.Marker, pair.After.Title),
            pair.Before.Number,
            pair.After.Number
        );
}
