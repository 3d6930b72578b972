using System.Buffers;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Reading.Rulings.Bare.Rows;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>
/// Finds the headings of tables that nothing draws. Which lines they take is not known: they stand at the top, in the middle or at the
/// bottom of their row. Of all readings the one with the most known headings is theirs; between two lines along the page there is one.
/// </summary>
/// <param name="lines">Those of a page, from the top.</param>
/// <param name="rules">Where lines along the page are, from the top, in points.</param>
/// <param name="size">Of most of its text, in points.</param>
/// <param name="profile">The words of headings.</param>
internal sealed class BareHeads(List<TextLine> lines, IReadOnlyList<double> rules, double size, RuleProfile profile)
{
    /// <summary>Fewer columns make no table.</summary>
    public const int MinColumns = 3;

    /// <summary>So many headings are known besides that of the numbers.</summary>
    private const int MinKnown = 2;

    /// <summary>Lines of headings are closer, those of two levels among them, in ems.</summary>
    private const double MaxPitch = 3.2;

    /// <summary>Above the line of most headings are no more lines than this, and no more below it.</summary>
    private const int MaxBeside = 3;

    /// <summary>A line of a heading is no longer, in characters.</summary>
    private const int MaxWords = 14;

    /// <summary>How much words over several headings count, where a known heading counts 1.</summary>
    private const double Over = 0.5;

    /// <summary>The marks of sentences and fields; a day stands over a table and heads nothing.</summary>
    private static readonly SearchValues<char> NoHeading = SearchValues.Create("。；：;:0123456789");

    private readonly Dictionary<int, BareHead?> _known = [];

    /// <summary>The headings around a line; null where it is none of headings.</summary>
    /// <param name="at">The line, which has the words of several of them.</param>
    public BareHead? At(int at) => _known.TryGetValue(at, out var head) ? head : _known[at] = Read(at);

    private BareHead? Read(int at)
    {
        if (lines[at].Segments.Count(part => profile.ReadColumn(FoldedText.Of(lines[at].WordsOf(part)).Value) is not null) < MinKnown)
            return null;
        if (Ruled(at) is { } band)
            return Of(band).Head;
        var (first, last) = (at, at);
        while (first > 0 && at - first < MaxBeside && MayHead(first - 1) && IsClose(first - 1))
            first--;
        while (last + 1 < lines.Count && last - at < MaxBeside && MayHead(last + 1) && IsClose(last))
            last++;
        var (_, head) = (
            from top in Enumerable.Range(first, at - first + 1)
            from bottom in Enumerable.Range(at, last - at + 1)
            let reading = Of(lines.GetRange(top, bottom - top + 1))
            orderby -reading.Score, bottom - top
            select reading
        ).First();
        return head;
    }

    // What stands between two lines along the page, if all of it may head something.
    private List<TextLine>? Ruled(int at)
    {
        var (above, below) = (rules.LastOrDefault(rule => rule < lines[at].Middle), rules.FirstOrDefault(rule => rule > lines[at].Middle));
        var (first, last) = (lines.FindIndex(line => line.Middle > above), lines.FindLastIndex(line => line.Middle < below));
        return above > 0 && below > 0 && last - first <= MaxBeside && Enumerable.Range(first, last - first + 1).All(MayHead)
            ? lines.GetRange(first, last - first + 1)
            : null;
    }

    private bool IsClose(int upper) => lines[upper + 1].Middle - lines[upper].Middle <= MaxPitch * size;

    private bool MayHead(int at) =>
        lines[at].Segments.All(part => lines[at].WordsOf(part) is { Length: <= MaxWords } words && !words.AsSpan().ContainsAny(NoHeading));

    private (double Score, BareHead? Head) Of(List<TextLine> band)
    {
        var levels = new HeadingLevels(band);
        var words = levels.Leaves.Select(leaf => FoldedText.Of(leaf.Words).Value).ToList();
        var known = words.ConvertAll(text => profile.ReadColumn(text));
        var count = known.Count(heading => heading is not null);
        var score = (2 * count) - words.Count + (Over * levels.Over.Count);
        var isTold = known.Exists(heading => heading is { Role: ColumnRole.Number } or { Kind: BlockKind.Problem });
        if (words.Count < MinColumns || 2 * count < words.Count || count <= MinKnown || !isTold)
            return (score, null);
        var head = new BareHead(
            [.. levels.Leaves.Select(leaf => (leaf.Left, leaf.Right))],
            words,
            [.. levels.Over.Select(over => (over.Left, over.Right))],
            band
        )
        {
            OverEnds = levels.Over.Count > 0 ? levels.Over.Max(over => over.Words.Bottom) : null,
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
        return (score, head);
    }

    private static ColumnUse UseOf(ColumnHeading? heading) =>
        heading switch
        {
            { Role: ColumnRole.Number } => ColumnUse.Number,
            { Kind: BlockKind.Problem or BlockKind.Measures or BlockKind.Effects } => ColumnUse.Key,
            _ => ColumnUse.Other,
        };
}
