using Tongbao.Documents;
using Tongbao.Reading;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Pages with lines and words, to find tables on.</summary>
internal static class RuledPage
{
    /// <summary>A row of three cells.</summary>
    public static GlyphRun[] Row(string number, string problem, string measures, double y) =>
        [Run(number, 70, y), Run(problem, 200, y), Run(measures, 350, y)];

    /// <summary>A page of 500 × 800 points, its runs in their cells.</summary>
    public static SourceDocument Placed(IReadOnlyList<Ruling> rulings, params GlyphRun[] runs) =>
        RuledTables.Place(new SourceDocument("application/pdf", [Page(1, rulings, runs)]), new ParseOptions().Rules);

    /// <summary>A page of 500 × 800 points.</summary>
    public static SourcePage Page(int number, IReadOnlyList<Ruling> rulings, params GlyphRun[] runs) =>
        new(number, 500, 800, [.. runs]) { Rulings = rulings };

    /// <summary>Lines along a page.</summary>
    public static IEnumerable<Ruling> Across(double[] at, double from, double to) => at.Select(y => new Ruling(true, y, from, to));

    /// <summary>Lines down a page.</summary>
    public static IEnumerable<Ruling> Down(double[] at, double from, double to) => at.Select(x => new Ruling(false, x, from, to));

    /// <summary>Words around their middle, 12 points high.</summary>
    public static GlyphRun Run(string text, double x, double y) =>
        new(text, new Box(x - (6 * text.Length), y - 6, x + (6 * text.Length), y + 6), y + 4, 12);

    /// <summary>The cell of each run of the first page: row, column, and how many of them it spans.</summary>
    public static string[] Cells(SourceDocument document) =>
        [
            .. document
                .Pages[0]
                .Runs.Select(run => run.Cell is { } cell ? $"{cell.Row},{cell.Column} {cell.RowSpan}×{cell.ColumnSpan}" : "none"),
        ];
}
