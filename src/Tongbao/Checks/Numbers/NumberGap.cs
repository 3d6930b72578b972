using Tongbao.Checks.Model;

namespace Tongbao.Checks.Numbers;

/// <summary>A number of a series is missing: also where the series runs on under a new heading.</summary>
internal sealed class NumberGap()
    : NoticeCheck(
        new(
            "TB201",
            "number-gap",
            Severity.Warning,
            "The printed numbers of neighbouring issues or sections do not run on by one.",
            "整改问题 5. is followed by 整改问题 7.: 6 is not printed",
            "Look between the two: either the notice skips a number, or a heading was not recognised."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from pair in notice.Neighbours
        let missing = Missing(pair.Before.Number, pair.After.Number)
        where missing.Length > 0
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {missing}",
            $"{pair.Before.Marker} is followed by {pair.After.Marker}: {missing} "
                + $"{(pair.After.Number - pair.Before.Number > 2 ? "are" : "is")} not printed",
            pair.Before.Number,
            pair.After.Number
        );

    private static string Missing(int before, int after) =>
        (after - before) switch
        {
            <= 1 => "",
            2 => $"{before + 1}",
            _ => $"{before + 1} to {after - 1}",
        };
}
