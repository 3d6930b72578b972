using Tongbao.Documents;
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
    /// <summary>A page of a table has so many places where a cell ends and the next begins beside it.</summary>
    private const int MinJumps = 3;

    /// <summary>A page of a table has fewer lines in its cells than this.</summary>
    private const int MaxSegments = 2000;

    /// <summary>A page number is no wider, in points.</summary>
    private const double MaxPageNumber = 150;

    private BareTable? _open;

    /// <summary>The frames of a page, from the top.</summary>
    /// <param name="words">Its text.</param>
    /// <param name="drawn">The tables that lines draw, which are none of these.</param>
    /// <param name="loose">
    /// Those between three lines, whose rows nothing draws: where numbers do not tell them, they are these. Those that are go out.
    /// </param>
    public IReadOnlyList<RuledFrame> Of(PageWords words, IReadOnlyList<RuledFrame> drawn, List<RuledFrame> loose)
    {
        var before = _open;
        _open = null;
        if (before is null && !MayHold(words.Runs))
            return [];
        var runs = words.Runs.FindAll(run => !drawn.Any(frame => frame.Holds(TextLine.MiddleOf(run.Run))));
        var size = PageWords.SizeOf(runs);
        var lines = TextLine.Of(runs, size);
        lines.RemoveAll(IsPageNumber);
        // A map, a chart: no table has as many cells.
        if (lines.Sum(line => line.Segments.Count) > MaxSegments)
            return [];
        var found = Find(new BarePage(lines, size, profile), lines, before, loose);
        if (found.Count > 0 && lines.TrueForAll(line => line.Middle <= found[^1].End))
            _open = found[^1];
        return found.ConvertAll(table => table.Frame);
    }

    private static List<BareTable> Find(BarePage page, List<TextLine> lines, BareTable? before, List<RuledFrame> loose)
    {
        var found = new List<BareTable>();
        if (before is not null && page.Continue(before) is { } rest)
        {
            loose.RemoveAll(frame => frame.Rows[0] < rest.End);
            found.Add(rest);
        }

        for (var at = Behind(lines, found, 0); at < lines.Count; at = Behind(lines, found, at + 1))
        {
            if (page.Below(at, before) is { } table)
            {
                var same = loose.FindAll(frame => frame.Holds(table.Head.Lines[0].Middle));
                if (same.Count > 0 && table.Head.Uses.Contains(ColumnUse.Number))
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

    // What is written next is to the right, and not below: from one cell to the next. Most pages have no such places, and are not
    // looked at.
    private static bool MayHold(List<(GlyphRun Run, int Index)> runs)
    {
        var jumps = 0;
        for (var i = 1; i < runs.Count && jumps < MinJumps; i++)
        {
            var (from, to) = (runs[i - 1].Run.Box!.Value, runs[i].Run.Box!.Value);
            if (to.Left - from.Right > runs[i].Run.Size / 3 && to.Top < from.Bottom)
                jumps++;
        }

        return jumps == MinJumps;
    }

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
