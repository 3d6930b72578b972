using System.Collections.Immutable;
using Tongbao.Documents;
using Tongbao.Reading.Rulings;
using Tongbao.Reading.Rulings.Bare;
using Tongbao.Reading.Rulings.Joined;
using Tongbao.Reading.Rulings.Tagged;
using Tongbao.Vocabulary;

namespace Tongbao.Reading;

/// <summary>Finds the tables of pages by their lines, by the tags of the file and by their text, and gives each run its cell.</summary>
/// <remarks>
/// From lines to components of lines that cross, to an elementary grid of which neighbours without a line between them are one cell. Cells
/// from four crossed corners, the usual method, lose letters where sides are open and where a page breaks a row.
/// </remarks>
internal static class RuledTables
{
    /// <summary>The document with its runs in cells; itself when no page has a table.</summary>
    /// <param name="document">Its pages have geometry.</param>
    /// <param name="profile">The words of headings, by which a table without lines is known.</param>
    public static SourceDocument Place(SourceDocument document, RuleProfile profile)
    {
        var tagged = new TaggedTables(document.Pages);
        var witnesses = new BreakWitnesses(document.Pages.ToDictionary(page => page.Number));
        var placed = new Dictionary<(int Page, int Run), GridCell>(tagged.Cells);
        foreach (var table in Join(Tables([.. document.Pages.Select(tagged.Without)], profile), witnesses))
        {
            foreach (var (run, cell) in table.Lay())
                placed[run] = cell;
        }

        if (placed.Count == 0)
            return document;
        var aside = tagged.RepeatedHeadings.ToDictionary(run => run, _ => FurnitureKind.RepeatedHeading);
        foreach (var run in witnesses.Overprints)
            aside[run] = FurnitureKind.Overprint;
        return document with { Pages = [.. document.Pages.Select(page => page with { Runs = Runs(page, placed, aside) })] };
    }

    private static IEnumerable<PageTable> Tables(IReadOnlyList<SourcePage> pages, RuleProfile profile)
    {
        RuledFrame? before = null;
        var bare = new BareTables(profile);
        foreach (var page in pages)
        {
            var words = new PageWords(page);
            var lines = RulingLines.Of([.. page.Rulings.Where(ruling => !ruling.IsShade)]);
            IReadOnlyList<RuledFrame> ruled = RuledFrame.Of(lines);
            var others = lines.Horizontal.Except(ruled.SelectMany(frame => frame.Lines.Horizontal)).ToList();
            // Shaded rows need no lines.
            var shades = page.Rulings.Where(ruling => ruling.IsShade && !ruled.Any(frame => frame.Holds(ruling.Position))).ToList();
            if (shades.Count > 0)
                others = [.. RulingLines.Of([.. others, .. shades]).Horizontal];
            if (ruled.Count > 0)
                ruled = new StackedFrames(words).Of(ruled, others);
            var striped = StripedFrame.Of(page, words, others, before).ToList();
            before = striped.LastOrDefault();
            var loose = striped.ConvertAll(frame => LooseFrame.Of(frame, others)).OfType<LooseFrame>().ToList();
            striped.RemoveAll(frame => loose.Exists(other => other.Frame == frame));
            striped.AddRange(bare.Of(words, [.. ruled, .. striped], loose));
            striped.AddRange(loose.Select(frame => frame.Frame));
            foreach (var frame in ruled.Concat(striped).OrderBy(frame => frame.Rows[0]))
            {
                if (PageTable.Of(page, frame) is { } table)
                    yield return table;
            }
        }
    }

    private static List<JoinedTable> Join(IEnumerable<PageTable> tables, BreakWitnesses witnesses)
    {
        var joined = new List<JoinedTable>();
        foreach (var table in tables)
        {
            var goesOn = joined.Count > 0 && joined[^1].GoesOnIn(table);
            // A page may begin with a name whose value is empty: only a table of its own holds data.
            if (!goesOn && !table.HoldsData())
                continue;
            if (!goesOn)
                joined.Add(new JoinedTable(witnesses));
            joined[^1].Add(table);
        }

        return joined;
    }

    private static ImmutableArray<GlyphRun> Runs(
        SourcePage page,
        Dictionary<(int Page, int Run), GridCell> placed,
        Dictionary<(int Page, int Run), FurnitureKind> aside
    ) =>
        [
            .. page.Runs.Select(
                (run, i) =>
                    placed.TryGetValue((page.Number, i), out var cell) ? run with { Cell = cell }
                    : aside.TryGetValue((page.Number, i), out var kind) ? run with { Aside = kind }
                    : run
            ),
        ];
}
