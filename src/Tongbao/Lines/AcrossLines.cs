using Tongbao.Documents;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Runs of lines that do not run along their page → lines, in the order of the reader. They come behind the others.</summary>
internal static class AcrossLines
{
    /// <param name="runs">Those of one page.</param>
    /// <param name="page">1-based page.</param>
    /// <param name="number">The number of the first line.</param>
    public static IEnumerable<Line> Read(IReadOnlyList<GlyphRun> runs, int page, int number)
    {
        foreach (var line in runs.GroupBy(run => run.OwnLine))
        {
            var text = LineText.Clean(string.Concat(line.Select(run => run.Text)));
            if (Folding.CountInk(text) == 0)
                continue;
            var box = line.Select(run => run.Box!.Value).Aggregate((one, other) => one.Union(other));
            yield return new Line(text, page, number++, box, box.Left, box.Right, line.Max(run => run.Size)) { IsAcross = true };
        }
    }
}
