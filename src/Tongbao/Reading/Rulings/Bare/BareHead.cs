using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>The headings of a table that nothing draws.</summary>
/// <param name="Columns">Where the words of each begin and end, from the left, in points.</param>
/// <param name="Words">Those words.</param>
/// <param name="Over">Where the words that head several of them begin and end.</param>
/// <param name="Lines">The lines of text they take, from the top.</param>
internal sealed record BareHead(
    IReadOnlyList<(double Left, double Right)> Columns,
    IReadOnlyList<string> Words,
    IReadOnlyList<(double Left, double Right)> Over,
    IReadOnlyList<TextLine> Lines
)
{
    /// <summary>Fewer columns make no table.</summary>
    public const int MinColumns = 3;

    /// <summary>So many headings are known besides that of the numbers.</summary>
    private const int MinKnown = 2;

    /// <summary>Lines of a heading are closer, in ems.</summary>
    private const double MaxPitch = 1.95;

    /// <summary>What stands as far above the middle of the headings as something stands below it, in points.</summary>
    private const double MaxDrift = 3;

    /// <summary>A line of a heading is no longer, in characters.</summary>
    private const int MaxWords = 14;

    /// <summary>What each column says of rows.</summary>
    public required IReadOnlyList<ColumnUse> Uses { get; init; }

    /// <summary>True for a column whose cells often say nothing: 备注.</summary>
    public required IReadOnlyList<bool> OftenEmpty { get; init; }

    /// <summary>How many of the headings are known.</summary>
    public required int Known { get; init; }

    /// <summary>The headings around a line; null where it is none of headings.</summary>
    /// <param name="lines">Those of the page.</param>
    /// <param name="at">The one in the middle of the headings.</param>
    /// <param name="runs">Of the page.</param>
    /// <param name="size">Of most of the text, in points.</param>
    /// <param name="profile">The words of headings.</param>
    public static BareHead? Of(List<TextLine> lines, int at, List<(GlyphRun Run, int Index)> runs, double size, RuleProfile profile)
    {
        if (lines[at].Segments.Count < MinColumns || lines[at].Segments.Count(segment => IsKnown(lines[at], segment)) < MinKnown)
            return null;
        var band = Band(lines, at, size, line => line.Segments.All(segment => MayHead(WordsOf(line, segment, runs))));
        var leaves = new List<(double Left, double Right)>();
        var over = new List<(double Left, double Right)>();
        foreach (var segment in band.SelectMany(line => line.Segments).OrderBy(segment => segment.Right - segment.Left))
        {
            var below = leaves.FindAll(leaf => leaf.Left < segment.Right && segment.Left < leaf.Right);
            if (below.Count > 1)
            {
                over.Add(segment);
                continue;
            }

            below.ForEach(leaf => leaves.Remove(leaf));
            leaves.Add(below.Count == 0 ? segment : (Math.Min(below[0].Left, segment.Left), Math.Max(below[0].Right, segment.Right)));
        }

        leaves.Sort();
        var words = leaves.ConvertAll(leaf =>
            FoldedText
                .Of(
                    string.Concat(
                        band.SelectMany(line =>
                            line.Segments.Where(s => !over.Contains(s) && s.Left >= leaf.Left - 0.01 && s.Right <= leaf.Right + 0.01)
                                .Select(s => WordsOf(line, s, runs))
                        )
                    )
                )
                .Value
        );
        var known = words.ConvertAll(text => profile.ReadColumn(text));
        var isNumbered = known.Exists(heading => heading is { Role: ColumnRole.Number });
        var hasProblem = known.Exists(heading => heading is { Kind: BlockKind.Problem });
        var count = known.Count(heading => heading is not null);
        if (leaves.Count < MinColumns || 2 * count < leaves.Count || count < MinKnown + 1 || !(isNumbered || hasProblem))
            return null;
        return new BareHead(leaves, words, over, band)
        {
            Uses = [.. known.Select(UseOf)],
            OftenEmpty =
            [
                .. known
                    .Zip(words)
                    .Select(pair =>
                        pair.First is null or { Kind: BlockKind.Other } && pair.Second.Contains("备注", StringComparison.Ordinal)
                    ),
            ],
            Known = count,
        };

        bool IsKnown(TextLine line, (double Left, double Right) segment) =>
            profile.ReadColumn(FoldedText.Of(WordsOf(line, segment, runs)).Value) is not null;
    }

    private static ColumnUse UseOf(ColumnHeading? heading) =>
        heading switch
        {
            { Role: ColumnRole.Number } => ColumnUse.Number,
            { Kind: BlockKind.Problem or BlockKind.Measures or BlockKind.Effects } => ColumnUse.Key,
            _ => ColumnUse.Other,
        };

    // Headings of one line stand in the middle of those of several: as much is above as below.
    private static List<TextLine> Band(List<TextLine> lines, int at, double size, Predicate<TextLine> mayHead)
    {
        var band = new List<TextLine> { lines[at] };
        for (var above = at - 1; above >= 0 && band[0].Middle - lines[above].Middle <= MaxPitch * size && mayHead(lines[above]); above--)
        {
            var off = lines[at].Middle - lines[above].Middle;
            if (lines.Find(line => Math.Abs(line.Middle - lines[at].Middle - off) <= MaxDrift) is not { } below || !mayHead(below))
                break;
            band.Insert(0, lines[above]);
        }

        var last = lines[at].Middle + (lines[at].Middle - band[0].Middle) + MaxDrift;
        band.AddRange(lines.Skip(at + 1).TakeWhile(line => line.Middle <= last));
        return band;
    }

    private static bool MayHead(string words) => words.Length <= MaxWords && !words.AsSpan().ContainsAny("。；：;:");

    /// <summary>The columns of names and of values.</summary>
    public static BareHead OfNames((double Left, double Right) names, (double Left, double Right) values) =>
        new([names, values], [], [], [])
        {
            Uses = [ColumnUse.Name, ColumnUse.Other],
            OftenEmpty = [false, false],
            Known = 0,
        };

    /// <summary>The words of a part of a line.</summary>
    public static string WordsOf(TextLine line, (double Left, double Right) segment, List<(GlyphRun Run, int Index)> runs) =>
        string.Concat(
            runs.Where(run =>
                    Math.Abs(TextLine.MiddleOf(run.Run) - line.Middle) < run.Run.Size / 2
                    && run.Run.Box!.Value.Left >= segment.Left - 0.01
                    && run.Run.Box.Value.Right <= segment.Right + 0.01
                )
                .OrderBy(run => run.Run.Box!.Value.Left)
                .Select(run => run.Run.Text.Trim())
        );
}
