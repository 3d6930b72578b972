using Tongbao.Checks.Model;

namespace Tongbao.Checks.Numbers;

/// <summary>A series begins anew under the same heading. Under a new one it may.</summary>
internal sealed class NumberRestart()
    : NoticeCheck(
        new(
            "TB205",
            "number-restart",
            Severity.Warning,
            "The printed numbers begin anew at 1 although no new heading stands between.",
            "5. is followed by 1. (经费超支) under the same heading",
            "A heading between the two may not have been recognised: see tongbao explain."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from pair in notice.Neighbours
        where pair.SameHeading && pair.Before.Number > 1 && pair.After.Number == 1
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Title}",
            $"{pair.Before.Marker} is followed by {pair.After.Marker} ({pair.After.Title}) under the same heading",
            pair.Before.Number,
            pair.After.Number
        );
}
