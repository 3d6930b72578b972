using Tongbao.Documents;

namespace Tongbao.Reading.Rulings;

/// <summary>The text of a page as finders of tables ask for it; read when the first of them asks.</summary>
/// <param name="page">The page.</param>
internal sealed class PageWords(SourcePage page)
{
    /// <summary>A page of a table has so many places where a cell ends and the next begins beside it.</summary>
    private const int MinJumps = 3;

    private List<(GlyphRun Run, int Index)>? _runs;
    private double? _size;

    /// <summary>The runs along the page that print something, each with its place among them.</summary>
    public List<(GlyphRun Run, int Index)> Runs =>
        _runs ??= [
            .. page
                .Runs.Where(run => run is { Box: not null, Aside: null, Slanted: false } && !string.IsNullOrWhiteSpace(run.Text))
                .Select((run, index) => (run, index)),
        ];

    /// <summary>That of most of the text, in points; 0 for a page without text.</summary>
    public double Size => _size ??= SizeOf(Runs);

    /// <summary>
    /// True if what is written next is now and then to the right, and not below: from one cell to the next. Most pages have no such places.
    /// </summary>
    public bool MayHoldCells
    {
        get
        {
            var jumps = 0;
            for (var i = 1; i < Runs.Count && jumps < MinJumps; i++)
            {
                var (from, to) = (Runs[i - 1].Run.Box!.Value, Runs[i].Run.Box!.Value);
                if (to.Left - from.Right > Runs[i].Run.Size / 3 && to.Top < from.Bottom)
                    jumps++;
            }

            return jumps == MinJumps;
        }
    }

    /// <summary>The size of most of some runs, in points; 0 for none.</summary>
    public static double SizeOf(List<(GlyphRun Run, int Index)> runs) =>
        runs.Count == 0 ? 0 : runs.Select(run => run.Run.Size).Order().ElementAt(runs.Count / 2);

    /// <summary>The lines of text in a part of the page, from the top.</summary>
    /// <param name="left">Where the part begins, from the left, in points.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="top">Where it begins, from the top, in points.</param>
    /// <param name="bottom">Where it ends.</param>
    public List<TextLine> In(double left, double right, double top, double bottom) => TextLine.Of(Within(left, right, top, bottom), Size);

    /// <summary>The characters of such a part, in the order of the file.</summary>
    public string WordsIn(double left, double right, double top, double bottom) =>
        string.Concat(Within(left, right, top, bottom).Select(run => run.Run.Text.Trim()));

    private IEnumerable<(GlyphRun Run, int Index)> Within(double left, double right, double top, double bottom) =>
        Runs.Where(run =>
            TextLine.MiddleOf(run.Run) is var middle
            && middle > top
            && middle < bottom
            && run.Run.Box!.Value is var box
            && (box.Left + box.Right) / 2 is var centre
            && centre > left
            && centre < right
        );
}
