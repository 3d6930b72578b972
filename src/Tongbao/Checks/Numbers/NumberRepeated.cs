using System.Collections.Immutable;
using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Numbers;

/// <summary>A number stands twice under one heading, or in one list.</summary>
internal sealed class NumberRepeated() : WholeNoticeCheck(new("TB202", "number-repeated", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) => OfHeadings(notice).Concat(OfItems(notice));

    private IEnumerable<Finding> OfHeadings(CheckedNotice notice) =>
        from pair in notice.Neighbours
        where pair.SameHeading && pair.Before.Number == pair.After.Number
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Number}",
            Phrases.NumberRepeated(pair.Before.Marker, pair.Before.Title, pair.After.Marker, pair.After.Title),
            pair.Before.Number,
            pair.After.Number
        );

    private IEnumerable<Finding> OfItems(CheckedNotice notice) =>
        from issue in notice.All
        from block in issue.Blocks
        from item in Repeated(block.Items)
        select Found(Place.Of(item, block, issue), $"item {item.Marker}", Phrases.NumberRepeatedItem(item.Marker.Text));

    // In a list, then in those of its items.
    private static IEnumerable<Item> Repeated(ImmutableArray<Item> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Marker.Text == items[i - 1].Marker.Text)
                yield return items[i];
        }

        foreach (var item in items)
        {
            if (item.Items is not { } below)
                continue;
            foreach (var repeated in Repeated(below))
                yield return repeated;
        }
    }
}
