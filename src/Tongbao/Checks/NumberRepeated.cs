using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>A number stands twice under one heading, or in one list.</summary>
internal sealed class NumberRepeated() : NoticeCheck(new(
    "TB202", "number-repeated", Severity.Warning,
    "Two neighbouring issues or sections under one heading, or items of one list, print the same number.",
    "3. (台账不全) is followed by another 3. (经费超支)",
    "Look at both; number them apart in the source if it is yours. Where the notice was recognised, OCR may have taken one numeral for another."))
{
    public override IEnumerable<Diagnostic> Run(CheckedNotice notice) => OfHeadings(notice).Concat(OfItems(notice.Notice));

    private IEnumerable<Diagnostic> OfHeadings(CheckedNotice notice) =>
        from pair in Numbering.Of(notice.Notice)
        where pair.SameHeading && pair.Before.Number == pair.After.Number
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Number}",
            $"{pair.Before.Marker} ({pair.Before.Title}) is followed by another {pair.After.Marker} ({pair.After.Title})",
            pair.Before.Number,
            pair.After.Number);

    private IEnumerable<Diagnostic> OfItems(Notice notice) =>
        from issue in notice.Issues.Concat(notice.Suggestions)
        from block in issue.Blocks
        from list in Lists(block.Items)
        from pair in list.Zip(list.Skip(1))
        where pair.First.Marker.Text == pair.Second.Marker.Text
        select Found(Place.Of(pair.Second, block, issue), $"item {pair.Second.Marker}", $"the item {pair.First.Marker} is followed by another {pair.Second.Marker}");

    private static IEnumerable<IReadOnlyList<Item>> Lists(IReadOnlyList<Item> items) =>
        items.SelectMany(item => Lists(item.Items ?? [])).Prepend(items);
}
