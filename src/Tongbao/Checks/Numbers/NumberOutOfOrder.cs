using Tongbao.Checks.Model;

namespace Tongbao.Checks.Numbers;

/// <summary>A number is smaller than the one before it, and does not begin a new series.</summary>
internal sealed class NumberOutOfOrder()
    : NoticeCheck(
        new(
            "TB206",
            "number-out-of-order",
            Severity.Warning,
            "Under one heading a printed number is smaller than the one before it.",
            "7. is followed by 6. (经费超支)",
            "Look at both headings; one of the numbers is a slip of the pen, or the paragraphs were moved."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from pair in notice.Neighbours
        where pair.SameHeading && pair.After.Number < pair.Before.Number && pair.After.Number != 1
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Number}",
            $"{pair.Before.Marker} is followed by {pair.After.Marker} ({pair.After.Title})",
            pair.Before.Number,
            pair.After.Number
        );
}
