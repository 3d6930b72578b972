using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>What stands under an issue's heading → its blocks.</summary>
internal sealed class BlockSegmenter(Manuscript manuscript, RuleProfile profile)
{
    private readonly ItemSeries _items = new(manuscript, profile);

    /// <param name="node">The issue.</param>
    /// <param name="runIn">What follows the statement in the heading's own paragraph; empty when nothing does.</param>
    public IReadOnlyList<BlockDraft> Segment(OutlineNode node, TextSpan runIn)
    {
        var open = new List<OpenBlock>();
        if (!runIn.IsEmpty)
            Add(runIn, open);
        foreach (var entry in Flatten(node))
            Add(entry.Paragraph.Span, open);

        // Prose before the first label goes on with the problem; without any label it says what was done.
        var labelled = open.Any(block => block.Label is not null);
        return [.. open.Select(block => block.Close(_items, labelled ? BlockKind.Problem : BlockKind.Measures))];
    }

    /// <summary>
    /// Offset of the first label that runs in after a sentence of the heading's paragraph; the paragraph's end when none does.
    /// </summary>
    public int StatementEnd(OutlineNode node) =>
        Labels(TextSpan.FromBounds(node.MarkerSpan.End, node.Paragraph.Span.End))
            .Select(found => found.Outer.Start)
            .Where(start => start > node.MarkerSpan.End)
            .DefaultIfEmpty(node.Paragraph.Span.End)
            .First();

    private static IEnumerable<OutlineEntry> Flatten(OutlineNode node) =>
        node.Content.SelectMany(entry => entry is OutlineNode child ? Flatten(child).Prepend(child) : [entry]);

    private void Add(TextSpan span, List<OpenBlock> open)
    {
        var start = span.Start;
        foreach (var found in Labels(span))
        {
            AddText(TextSpan.FromBounds(start, found.Outer.Start), open);
            open.Add(new OpenBlock(found));
            start = found.Outer.End;
        }

        AddText(TextSpan.FromBounds(start, span.End), open);
    }

    private void AddText(TextSpan span, List<OpenBlock> open)
    {
        span = manuscript.Trim(span);
        if (span.IsEmpty)
            return;
        if (open.Count == 0)
            open.Add(new OpenBlock(null));
        open[^1].Paragraphs.Add(span);
    }

    private IEnumerable<FoundLabel> Labels(TextSpan span)
    {
        var folded = manuscript.Fold(span);
        return RunningLabels.Find(folded, profile).Select(label => FoundLabel.At(folded, label));
    }

    /// <summary>A label with its place.</summary>
    /// <param name="Outer">From its number or bracket to its colon.</param>
    /// <param name="Words">A number before it and its words: the label as printed.</param>
    /// <param name="Kind">What it opens.</param>
    /// <param name="Rule">Its row.</param>
    private sealed record FoundLabel(TextSpan Outer, TextSpan Words, BlockKind Kind, string Rule)
    {
        public static FoundLabel At(FoldedText folded, RunningLabel found)
        {
            var (index, number, label) = found;
            var start = index + (number > 0 ? 0 : label.Start);
            return new FoundLabel(
                folded.ToSource(index, number + label.End),
                TextSpan.FromBounds(folded.ToSource(start), folded.ToSource(index + number + label.Start + label.Words - 1) + 1),
                label.Rule.Kind,
                $"labels/{label.Rule.Label}"
            );
        }

        public IReadOnlyList<TextSpan> Syntax =>
            [
                .. new[] { TextSpan.FromBounds(Outer.Start, Words.Start), TextSpan.FromBounds(Words.End, Outer.End) }.Where(span =>
                    !span.IsEmpty
                ),
            ];
    }

    private sealed record OpenBlock(FoundLabel? Label)
    {
        public List<TextSpan> Paragraphs { get; } = [];

        public BlockDraft Close(ItemSeries series, BlockKind unlabelledKind)
        {
            var (text, items, after) = series.Read(Paragraphs);
            return new BlockDraft(
                Label?.Kind ?? unlabelledKind,
                Label?.Words ?? default,
                Label?.Syntax ?? [],
                text,
                items,
                after,
                Label?.Rule ?? "blocks/unlabelled"
            );
        }
    }
}
