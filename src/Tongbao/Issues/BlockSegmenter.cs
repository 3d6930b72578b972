using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>What stands under an issue's heading → its blocks.</summary>
/// <param name="manuscript">Its text.</param>
/// <param name="profile">Whose labels.</param>
/// <param name="conventions">The labels of the notice itself; null where the profile's are enough.</param>
internal sealed class BlockSegmenter(Manuscript manuscript, RuleProfile profile, NoticeConventions? conventions = null)
{
    private readonly LearnedLabels? _learned = conventions is null ? null : new LearnedLabels(conventions);

    private readonly ItemSeries _items = new(manuscript, profile);

    /// <param name="node">The issue.</param>
    /// <param name="runIn">What follows the statement in the heading's own paragraph; empty when nothing does.</param>
    /// <param name="name">The paragraph with the name, where the mark is alone on its line; null otherwise.</param>
    public IReadOnlyList<BlockDraft> Segment(OutlineNode node, TextSpan runIn, OutlineParagraph? name = null)
    {
        var open = new List<OpenBlock>();
        if (!runIn.IsEmpty)
            Add(runIn, open);
        foreach (var entry in Flatten(node).Where(entry => entry != name))
            Add(entry.Paragraph.Span, open);

        // Prose before the first label goes on with the problem; without any label it says what was done.
        var labelled = open.Any(block => block.Label is not null);
        return [.. open.Select(block => block.Close(_items, labelled ? "problem" : "measures"))];
    }

    /// <summary>
    /// Offset of the first label that runs in after a sentence of the heading's paragraph; the paragraph's end when none does.
    /// </summary>
    public int StatementEnd(OutlineNode node, OutlineParagraph? name = null)
    {
        var span = name?.Paragraph.Span ?? TextSpan.FromBounds(node.MarkerSpan.End, node.Paragraph.Span.End);
        return Labels(span).Select(found => found.Outer.Start).Where(start => start > span.Start).DefaultIfEmpty(span.End).First();
    }

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
        if (_learned is not null)
            return _learned.In(span);
        var folded = manuscript.Fold(span);
        return RunningLabels.Find(folded, profile).Select(label => FoundLabel.At(folded, label));
    }

    private sealed record OpenBlock(FoundLabel? Label)
    {
        public List<TextSpan> Paragraphs { get; } = [];

        public BlockDraft Close(ItemSeries series, string unlabelledKind)
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
