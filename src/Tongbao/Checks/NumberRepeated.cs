using Tongbao.Diagnostics;

namespace Tongbao.Checks;

/// <summary>A number stands twice under one heading.</summary>
internal sealed class NumberRepeated() : NoticeCheck(new(
    "TB202", "number-repeated", Severity.Warning,
    "Two neighbouring issues or sections under one heading print the same number.",
    "3. (台账不全) is followed by another 3. (经费超支)",
    "Look at both headings; number them apart in the source if it is yours."))
{
    public override IEnumerable<Diagnostic> Run(CheckedNotice notice) =>
        from pair in Numbering.Of(notice.Notice)
        where pair.SameHeading && pair.Before.Number == pair.After.Number
        select Found(
            pair.After.Place,
            $"{pair.After.Kind} {pair.After.Number}",
            $"{pair.Before.Marker} ({pair.Before.Title}) is followed by another {pair.After.Marker} ({pair.After.Title})",
            pair.Before.Number,
            pair.After.Number);
}
