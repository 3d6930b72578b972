using Tongbao.Reading.Rulings.Bare.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>
/// Finds the tables that no line and no shade draws: below headings whose words are known, rows in their columns. It goes from page to
/// page, because such a table goes on without its headings.
/// </summary>
/// <param name="profile">The words of headings.</param>
internal sealed class BareTables(RuleProfile profile)
{
    /// <summary>A page of a table has fewer lines in its cells than this.</summary>
    private const int MaxSegments = 2000;

    /// <summary>A page number is no wider, in points.</summary>
    private const double MaxPageNumber = 150;

    private BareTable? _open;

    /// <summary>The frames of a page, from the top.</summary>
    /// <param name="words">Its text.</param>
    /// <param name="drawn">The tables that lines draw, which are none of these.</param>
    /// <param name="loose">
    /// Those with few lines: where their headings are known and numbers or lines do not tell their rows, they are these. Those that are
    /// go out.
    /// </param>
    public IReadOnlyList<RuledFrame> Of(PageWords words, IReadOnlyList<RuledFrame> drawn, List<LooseFrame> loose)
    {
        var before = _open;
        _open = null;
        if (before is null && !words.MayHoldCells)
            return [];
        var runs = words.Runs.FindAll(run => !drawn.Any(frame => frame.Holds(TextLine.MiddleOf(run.Run))));
        var size = PageWords.SizeOf(runs);
        var lines = TextLine.Of(runs, size);
        lines.RemoveAll(IsPageNumber);
        // A map, a chart: no table has as many cells.
        if (lines.Sum(line => line.Segments.Count) > MaxSegments)
            return [];
        var found = Find(new BarePage(lines, RulesOf(loose), size, profile), lines, before, loose);
        if (found.Count > 0 && lines.TrueForAll(line => line.Middle <= found[^1].End))
            _open = found[^1];
        return found.ConvertAll(table => table.Frame);
    }

    private static List<BareTable> Find(BarePage page, List<TextLine> lines, BareTable? before, List<LooseFrame> loose)
    {
        var found = new List<BareTable>();
        if (before is not null && page.Continue(before) is { } rest)
        {
            loose.RemoveAll(frame => frame.Frame.Rows[0] < rest.End);
            found.Add(rest);
        }

        for (var at = Behind(lines, found, 0); at < lines.Count; at = Behind(lines, found, at + 1))
        {
            var end = loose.Find(frame => frame.Frame.Holds(lines[at].Middle))?.Frame.Rows[^1];
            if (page.Below(at, before, end) is { } table)
            {
                var same = loose.FindAll(frame => frame.Frame.Holds(table.Head.Lines[0].Middle));
                if (table.Head.Uses.Contains(ColumnUse.Number) && !same.TrueForAll(frame => frame.IsThreeLine))
                    continue;
                loose.RemoveAll(same.Contains);
                found.Add(table);
            }
            else if (page.CardAt(at, Behind(lines, found, 0), found.LastOrDefault() ?? before, found.Count == 0) is { } card)
            {
                found.Add(card);
            }
        }

        return found;
    }

    private static List<double> RulesOf(List<LooseFrame> loose) => [.. loose.SelectMany(frame => frame.Lines).Order()];

    // The next line that is in none of the tables.
    private static int Behind(List<TextLine> lines, List<BareTable> found, int at)
    {
        while (found.Count > 0 && at < lines.Count && lines[at].Middle <= found[^1].End)
            at++;
        return at;
    }

    private bool IsPageNumber(TextLine line) =>
        line.Right - line.Left <= MaxPageNumber
        && line.Words is { Length: > 2 } words
        && profile.PageNumbers.Contains(NumberShape.Of(words));
}
