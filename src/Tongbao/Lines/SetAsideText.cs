using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Lines;

/// <summary>Reports text of a page that was set aside: what nobody sees, and more than a watermark has.</summary>
internal static class SetAsideText
{
    /// <summary>A watermark may have this share of the characters of its page.</summary>
    private const double MaxShare = 1.0 / 3;

    private static readonly FurnitureKind[] NotSeen = [FurnitureKind.Covered, FurnitureKind.LayerOff, FurnitureKind.Hidden];

    private static readonly FurnitureKind[] NoPart = [FurnitureKind.Watermark, FurnitureKind.OutsidePage, FurnitureKind.Overprint];

    /// <param name="lines">All lines of pages with geometry.</param>
    /// <param name="furniture">What was set aside of them.</param>
    /// <param name="findings">Gets a finding for each page and kind.</param>
    public static void Report(IReadOnlyList<Line> lines, IReadOnlyList<Furniture> furniture, FindingBag findings)
    {
        foreach (var piece in furniture.GroupBy(piece => (piece.Page, piece.Kind)).OrderBy(group => group.Key.Page))
        {
            var (page, kind) = piece.Key;
            var count = piece.Sum(one => Folding.CountInk(one.Text));
            if (NotSeen.Contains(kind))
            {
                findings.Add(Found(ReadingFindings.TextNotSeen, page, kind, count, Phrases.TextNotSeen(count, page, kind.Key)));
            }
            else if (NoPart.Contains(kind))
            {
                var all = count + lines.Where(line => line.Page == page).Sum(line => Folding.CountInk(line.Text));
                if (count > MaxShare * all)
                    findings.Add(Found(ReadingFindings.MuchSetAside, page, kind, count, Phrases.MuchSetAside(count, all, page, kind.Key)));
            }
        }
    }

    private static Finding Found(FindingKind rule, int page, FurnitureKind kind, int count, Phrase said) =>
        rule.OnPage(page, said) with
        {
            Subject = $"page {page} {kind.Key}",
            Numbers = [count],
        };
}
