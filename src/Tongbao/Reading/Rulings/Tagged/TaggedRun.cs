using Tongbao.Documents;
using Tongbao.Documents.Tagged;

namespace Tongbao.Reading.Rulings.Tagged;

/// <summary>A run in a cell that a tagged PDF says.</summary>
/// <param name="Page">Number of its page.</param>
/// <param name="Index">Its place in the order of the page.</param>
/// <param name="Run">It.</param>
/// <param name="Cell">Its cell.</param>
internal readonly record struct TaggedRun(int Page, int Index, GlyphRun Run, TaggedCell Cell)
{
    /// <summary>Half-way between its top and its bottom, in points.</summary>
    public double Middle => TextLine.MiddleOf(Run);

    /// <summary>The runs of a page that print something and are in a cell.</summary>
    public static IEnumerable<TaggedRun> Of(SourcePage page)
    {
        for (var i = 0; i < page.Runs.Length; i++)
        {
            if (
                page.Runs[i] is { Mark: { } mark, Box: not null, Aside: null, Slanted: false } run
                && !string.IsNullOrWhiteSpace(run.Text)
                && page.TaggedCells.TryGetValue(mark, out var cell)
            )
                yield return new TaggedRun(page.Number, i, run, cell);
        }
    }
}
