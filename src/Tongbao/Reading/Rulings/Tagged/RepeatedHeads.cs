using Tongbao.Documents;
using Tongbao.Documents.Tagged;

namespace Tongbao.Reading.Rulings.Tagged;

/// <summary>
/// The headings that later pages of a table repeat: once more in the cells of its first rows, or as text of no cell above what goes on.
/// </summary>
internal sealed class RepeatedHeads
{
    /// <summary>Headings have no more rows than this.</summary>
    private const int MaxRows = 3;

    private readonly HashSet<(int Page, int Run)> _runs = [];

    /// <param name="table">The table.</param>
    /// <param name="runs">Its text, in the order of the pages.</param>
    /// <param name="pages">All of the document.</param>
    public RepeatedHeads(TaggedTable table, IReadOnlyList<TaggedRun> runs, IReadOnlyList<SourcePage> pages)
    {
        var first = runs[0].Page;
        for (var rows = 1; rows <= Math.Min(MaxRows, table.Rows.Count - 1); rows++)
        {
            var cells = table.Rows.Take(rows).SelectMany(row => row).ToHashSet();
            var heads = runs.Where(run => cells.Contains(run.Cell)).ToLookup(run => run.Page);
            var words = WordsOf(heads[first].Select(run => run.Run));
            if (words.Length == 0)
                continue;
            foreach (var body in runs.Where(run => run.Page != first && !cells.Contains(run.Cell)).GroupBy(run => run.Page))
            {
                if (WordsOf(heads[body.Key].Select(run => run.Run)) == words)
                    _runs.UnionWith(heads[body.Key].Select(run => (run.Page, run.Index)));
                else if (Above(pages.First(page => page.Number == body.Key), body.Min(run => run.Run.Box!.Value.Top), words) is { } above)
                    _runs.UnionWith(above);
            }
        }
    }

    /// <summary>Their runs, each by its page and its place there.</summary>
    public IReadOnlySet<(int Page, int Run)> Runs => _runs;

    // The text of no cell that ends where the table goes on, if these are its words.
    private static IEnumerable<(int Page, int Run)>? Above(SourcePage page, double top, string words)
    {
        var free = page
            .Runs.Index()
            .Where(run =>
                run.Item is { Box: { } box, Aside: null, Slanted: false }
                && box.Top < top
                && !string.IsNullOrWhiteSpace(run.Item.Text)
                && !(run.Item.Mark is { } mark && page.TaggedCells.ContainsKey(mark))
            )
            .Reverse();
        var taken = new List<(int Index, GlyphRun Run)>();
        var length = 0;
        foreach (var run in free.TakeWhile(_ => length < words.Length))
        {
            taken.Add(run);
            length += run.Item.Text.Trim().Length;
        }

        taken.Reverse();
        return WordsOf(taken.Select(run => run.Run)) == words ? taken.Select(run => (page.Number, run.Index)) : null;
    }

    private static string WordsOf(IEnumerable<GlyphRun> runs) => string.Concat(runs.Select(run => run.Text.Trim()));
}
