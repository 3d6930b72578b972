using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings;

/// <summary>Counts what stands above and below the tables of pages.</summary>
/// <param name="pages">By number.</param>
internal sealed class PageInk(IReadOnlyDictionary<int, SourcePage> pages)
{
    /// <summary>
    /// Characters of a page where <paramref name="where"/> says, without its head and foot: what stands at the same height of another page,
    /// numbers apart.
    /// </summary>
    public int Of(int page, int other, Func<Box, bool> where)
    {
        var repeated = LinesOf(other, _ => true).ToHashSet();
        return LinesOf(page, where).Where(line => !repeated.Contains(line)).Sum(line => line.Shape.Length);
    }

    private IEnumerable<(double Baseline, string Shape)> LinesOf(int page, Func<Box, bool> where) =>
        pages[page]
            .Runs.Where(run => run is { Box: { } box, Aside: null } && where(box) && Folding.CountInk(run.Text) > 0)
            .GroupBy(run => Math.Round(run.Baseline))
            .Select(line => (line.Key, string.Concat(line.Select(run => ShapeOf(run.Text)))));

    private static string ShapeOf(string text) =>
        string.Concat(text.Where(c => !Folding.IsSpace(c)).Select(c => char.IsAsciiDigit(c) ? '#' : c));
}
