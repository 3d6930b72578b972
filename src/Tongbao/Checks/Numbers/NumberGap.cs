using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Numbers;

/// <summary>A number of a series is missing: also where the series runs on under a new heading.</summary>
internal sealed class NumberGap() : WholeNoticeCheck(new("TB201", "number-gap", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        from pair in notice.Neighbours
        let missing = Missing(pair.Before.Number, pair.After.Number)
        where missing.Length > 0
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {missing}",
            pair.After.Number - pair.Before.Number > 2
                ? Phrases.NumberGapMany(pair.Before.Marker, pair.After.Marker, pair.Before.Number + 1, pair.After.Number - 1)
                : Phrases.NumberGapOne(pair.Before.Marker, pair.After.Marker, pair.Before.Number + 1),
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
