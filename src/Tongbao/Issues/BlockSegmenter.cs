using Tongbao.Issues.Drafts;
using Tongbao.Issues.Items;
using Tongbao.Issues.Words;
using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>What stands under an issue's heading → its blocks.</summary>
/// <param name="manuscript">Its text.</param>
/// <param name="profile">Whose labels.</param>
/// <param name="conventions">The labels of the notice itself; null where the profile's are enough.</param>
internal sealed class BlockSegmenter(Manuscript manuscript, RuleProfile profile, NoticeConventions? conventions = null)
{
    private readonly LearnedLabels? _learned = conventions is null ? null : new LearnedLabels(conventions);

    /// <summary>
    /// True where most issues of the notice begin with a paragraph of their own that says what is wrong: then each of them does,
    /// whatever its words.
    /// </summary>
    public bool OpensWithProblem { get; init; }

    private readonly StatusWords _statuses = new(profile);
    private readonly ItemSeries _items = new(manuscript, profile);

    /// <param name="node">The issue.</param>
    /// <param name="runIn">What follows the statement in the heading's own paragraph; empty when nothing does.</param>
    /// <param name="name">The paragraph with the name, where the mark is alone on its line; null otherwise.</param>
    public IReadOnlyList<BlockDraft> Segment(OutlineNode node, TextSpan runIn, OutlineParagraph? name = null)
    {
        var open = new List<OpenBlock>();
        if (name is not null)
            open.AddRange(Above(node, name));
        var below = new List<OpenBlock>();
        if (!runIn.IsEmpty)
            Add(runIn, below);
        foreach (var entry in name is null ? node.Flattened : node.Flattened.SkipWhile(entry => entry != name).Skip(1))
            Add(entry.Paragraph.Span, below);
        open.AddRange(below);

        // Prose before the first label goes on with the problem; without any label it says what was done.
        if (conventions is not null)
            LendKind(open);
        SplitProblem(open, isRunIn: !runIn.IsEmpty);
        return [.. open.Select(block => block.Close(_items))];
    }

    // 措施1：… before 对应问题：甲, the name. No block goes on behind it.
    private List<OpenBlock> Above(OutlineNode node, OutlineParagraph name)
    {
        var above = new List<OpenBlock>();
        Add(manuscript.Trim(TextSpan.FromBounds(node.MarkerSpan.End, node.Paragraph.Span.End)), above);
        foreach (var entry in node.Flattened.TakeWhile(entry => entry != name))
            Add(entry.Paragraph.Span, above);
        return above;
    }

    /// <summary>
    /// Offset of the first label that runs in after a sentence of the heading's paragraph; the paragraph's end when none does.
    /// </summary>
    public int StatementEnd(OutlineNode node, OutlineParagraph? name = null)
    {
        var span = name?.Paragraph.Span ?? TextSpan.FromBounds(node.MarkerSpan.End, node.Paragraph.Span.End);
        // 1. 具体问题：… The label behind the mark announces the name.
        var first = manuscript.Trim(span).Start;
        return Labels(span).Select(found => found.Outer.Start).Where(start => start > first).DefaultIfEmpty(span.End).First();
    }

    // A label of no known kind, in an issue that has no measures, says what was done.
    private void LendKind(List<OpenBlock> open)
    {
        if (open.Exists(block => block.Kind == BlockKind.Measures && block.Label is not null) || open is [{ IsProse: true }, ..])
            return;
        if ((open.Find(block => block is { Label: not null, Kind: LabelKinds.Other }) ?? open.Find(SaysWhatWasDone)) is { } first)
            first.Kind = BlockKind.Measures;
    }

    // 整改进度：清退超标准支出12.3万元并上缴国库。 tells more than where the issue stands.
    private bool SaysWhatWasDone(OpenBlock block) =>
        block is { Label: not null, Kind: BlockKind.Result }
        && block.Paragraphs.TrueForAll(paragraph => _statuses.Match(manuscript.Fold(paragraph).Value) is null);

    // Prose before the first label goes on with the problem, and without any label it says what was done: except where its
    // first paragraphs say what is wrong, and others follow them.
    private void SplitProblem(List<OpenBlock> open, bool isRunIn)
    {
        if (open.Count == 0 || open[0].Label is not null)
            return;
        var first = open[0];
        if (open.Exists(block => block.Label is not null && block.Kind is BlockKind.Measures or BlockKind.Other or BlockKind.Problem))
        {
            first.Kind = BlockKind.Problem;
            return;
        }

        first.Kind = BlockKind.Measures;
        var problems = isRunIn ? 0 : first.Paragraphs.TakeWhile(StatesProblem).Count();
        if (problems == 0 && OpensWithProblem && !isRunIn)
            problems = 1;
        while (problems > 0 && problems < first.Paragraphs.Count && GoesOn(first.Paragraphs[problems - 1], first.Paragraphs[problems]))
            problems++;
        if (problems == first.Paragraphs.Count && open.Exists(block => block.Kind is BlockKind.Effects or BlockKind.Result))
            first.Kind = BlockKind.Problem;
        if (problems == 0 || problems == first.Paragraphs.Count)
            return;
        var rest = new OpenBlock(null) { Kind = BlockKind.Measures };
        rest.Paragraphs.AddRange(first.Paragraphs.Skip(problems));
        first.Paragraphs.RemoveRange(problems, first.Paragraphs.Count - problems);
        first.Kind = BlockKind.Problem;
        open.Insert(1, rest);
    }

    private bool StatesProblem(TextSpan paragraph)
    {
        var folded = manuscript.Fold(paragraph);
        var text = folded.Value;
        // 3月5日　… is what was done that day.
        return DateMark.At(folded).Length == 0
            && profile.ReadMarker(text) is null
            && !profile.Headings.Answers.IsMatch(text)
            && profile.Headings.TellProblem(text);
    }

    // （a）… （b）… Members of one list tell the same.
    private bool GoesOn(TextSpan paragraph, TextSpan next) =>
        MarkerOf(paragraph) is var (series, number, _)
        && MarkerOf(next) is { } member
        && member.Series == series
        && member.Number == number + 1;

    private Marker? MarkerOf(TextSpan paragraph)
    {
        var text = manuscript.Fold(paragraph);
        return profile.ReadMarker(text.Value) ?? ItemShapes.Read(text.Span);
    }

    private void Add(TextSpan span, List<OpenBlock> open)
    {
        var start = span.Start;
        foreach (var found in Labels(span))
        {
            AddText(TextSpan.FromBounds(start, found.Outer.Start), open, inline: start > span.Start);
            open.Add(new OpenBlock(found));
            start = found.Outer.End;
        }

        AddText(TextSpan.FromBounds(start, span.End), open, inline: start > span.Start);
    }

    private void AddText(TextSpan span, List<OpenBlock> open, bool inline)
    {
        span = manuscript.Trim(span);
        if (span.IsEmpty)
            return;
        // What follows the one line of a field says what was done.
        if (open.Count == 0 || (open[^1] is { Kind: BlockKind.Responsible or BlockKind.Deadline, Paragraphs.Count: > 0 } && !inline))
            open.Add(new OpenBlock(null) { Kind = BlockKind.Measures });
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
        public BlockKind Kind { get; set; } = Label?.Kind ?? BlockKind.Problem;

        public List<TextSpan> Paragraphs { get; } = [];

        /// <summary>True for several paragraphs without a label: among them is what was done.</summary>
        public bool IsProse => Label is null && Paragraphs.Count > 1;

        public BlockDraft Close(ItemSeries series)
        {
            var (text, items, after) = series.Read(Paragraphs);
            return new BlockDraft(
                Kind,
                Label?.Words ?? default,
                Label?.Syntax ?? [],
                text,
                items,
                after,
                Label?.Rule ?? BuiltInRules.Unlabelled
            );
        }
    }
}
