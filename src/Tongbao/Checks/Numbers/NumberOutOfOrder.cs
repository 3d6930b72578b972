using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Numbers;

/// <summary>A number is smaller than the one before it, and does not begin a new series.</summary>
internal sealed class NumberOutOfOrder() : WholeNoticeCheck(new("TB206", "number-out-of-order", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from pair in notice.Neighbours
        where pair.SameHeading && pair.After.Number < pair.Before.Number && pair.After.Number != 1
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Number}",
            Phrases.NumberOutOfOrder(pair.Before.Marker, pair.After.Marker, pair.After.Title),
            pair.Before.Number,
            pair.After.Number
        );
}
