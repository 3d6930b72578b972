using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>The text of a page as frames of tables ask for it.</summary>
internal sealed class PageWords
{
    private readonly List<(GlyphRun Run, int Index)> _runs;

    /// <param name="page">The page.</param>
    public PageWords(SourcePage page)
    {
        _runs =
        [
            .. page
                .Runs.Select((run, index) => (Run: run, Index: index))
                .Where(run => run.Run is { Box: not null, Aside: null, Slanted: false } && !string.IsNullOrWhiteSpace(run.Run.Text)),
        ];
        Size = _runs.Count == 0 ? 0 : _runs.Select(run => run.Run.Size).Order().ElementAt(_runs.Count / 2);
    }

    /// <summary>That of most of the text, in points; 0 for a page without text.</summary>
    public double Size { get; }

    /// <summary>The lines of text in a part of the page, from the top.</summary>
    /// <param name="left">Where the part begins, from the left, in points.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="top">Where it begins, from the top, in points.</param>
    /// <param name="bottom">Where it ends.</param>
    public List<TextLine> In(double left, double right, double top, double bottom) =>
        TextLine.Of(
            _runs.Where(run =>
                TextLine.MiddleOf(run.Run) is var middle
                && middle > top
                && middle < bottom
                && run.Run.Box!.Value is var box
                && (box.Left + box.Right) / 2 > left
                && (box.Left + box.Right) / 2 < right
            ),
            Size
        );

    /// <summary>The characters of such a part, in the order of the file.</summary>
    public string WordsIn(double left, double right, double top, double bottom) =>
        string.Concat(
            _runs
                .Where(run =>
                    TextLine.MiddleOf(run.Run) is var middle
                    && middle > top
                    && middle < bottom
                    && run.Run.Box!.Value is var box
                    && (box.Left + box.Right) / 2 > left
                    && (box.Left + box.Right) / 2 < right
                )
                .Select(run => run.Run.Text.Trim())
        );
}
