using Tongbao.Matching;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Outlining.Readings;

/// <summary>Turns a reading into the outline that all later stages use.</summary>
internal sealed class ReadingOutline
{
    private readonly NoticeConventions _conventions;
    private readonly HashSet<TrialNode> _issues;
    private readonly Dictionary<string, SeriesRule> _series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelRule> _labels = new(StringComparer.Ordinal);
    private readonly List<(TrialNode Trial, OutlineNode Node)> _found = [];

    private ReadingOutline(TrialReading reading, NoticeConventions conventions)
    {
        _conventions = conventions;
        _issues = [.. reading.Issues];
    }

    /// <returns>The outline, and the nodes of the issues in order.</returns>
    public static (Outline Outline, IReadOnlyList<(TrialNode Trial, OutlineNode Node)> Issues) Build(
        TrialReading reading,
        NoticeConventions conventions,
        Outline usual
    )
    {
        var end = TrailingProse.Cut(reading, conventions);
        var self = new ReadingOutline(reading, conventions);
        var root = new OutlineNode(new Paragraph(new TextSpan(0, 0)), null, default, []);
        var first = reading.Root.Children.Find(child => child.Kind != TrialKind.Label)?.Above ?? conventions.Forms.Count;
        self.Fill(root, reading.Root, first);
        var outline = usual with
        {
            Preamble = [.. conventions.Forms.Take(first).Select(form => form.View.Paragraph)],
            Root = root,
            Closing = [.. conventions.Forms.Skip(end).Select(form => form.View.Paragraph), .. usual.Closing],
        };
        return (outline, self._found);
    }

    private void Fill(OutlineNode to, TrialNode from, int at)
    {
        var isIssue = _issues.Contains(from);
        foreach (var child in from.Children)
        {
            if (isIssue || child.Kind == TrialKind.Label || child.Index < at)
                continue;
            var above = _issues.Contains(child) ? child.Above : child.Index;
            AddParagraphs(to, at, above);
            var node = Convert(child);
            to.Add(node);
            AddParagraphs(node, above, child.Index);
            Fill(node, child, child.Index + 1);
            at = child.End;
        }

        AddParagraphs(to, at, from.End);
    }

    private void AddParagraphs(OutlineNode to, int from, int end)
    {
        // What follows a heading without belonging to it stays with it: the text above a heading comes before all that is under it.
        while (to.Children.LastOrDefault() is { } last)
            to = last;
        for (var i = from; i < end; i++)
            to.Add(new OutlineParagraph(_conventions.Forms[i].View.Paragraph, LabelOf(_conventions.Forms[i])));
    }

    private OutlineNode Convert(TrialNode trial)
    {
        var form = _conventions.Forms[trial.Index];
        var length = IssueHeading.MarkLength(trial, form);
        Marker? marker =
            trial.Kind == TrialKind.Number ? new Marker(SeriesOf(form, trial.Shape), trial.Shape.Number, trial.Shape.Length) : null;
        var runIn = form
            .Running.Where(label => label.Start >= length)
            .Select(label => new LabelMatch(RuleOf(label.Phrase), label.Start, label.Words, label.End, true))
            .ToList();
        var node = new OutlineNode(form.View.Paragraph, marker, MarkOf(trial, form, length), runIn);
        if (_issues.Contains(trial))
            _found.Add((trial, node));
        return node;
    }

    // √ 01 理论学习不深入: the mark of an issue is its number.
    private TextSpan MarkOf(TrialNode trial, ParagraphForm form, int length)
    {
        if (length == 0)
            return new TextSpan(form.View.Paragraph.Span.Start, 0);
        var signs = trial.Kind == TrialKind.Number && _issues.Contains(trial) ? form.StatusSigns : 0;
        return form.Folded.ToSource(signs, length - signs);
    }

    private SeriesRule SeriesOf(ParagraphForm form, Shape shape)
    {
        if (form.View.Marker is { } listed && listed.Length == shape.Length)
            return listed.Series;
        if (!_series.TryGetValue(shape.Key, out var series))
            _series[shape.Key] = series = new SeriesRule(
                $"learned {shape.Key.Trim()}",
                [],
                null,
                ItemOnly: false,
                Inline: false,
                AfterLabel: false,
                []
            );
        return series;
    }

    private LabelMatch? LabelOf(ParagraphForm form) =>
        form.Label is { } label ? new LabelMatch(RuleOf(label.Phrase), label.Start, label.Words, label.End, true) : null;

    private LabelRule RuleOf(string phrase)
    {
        if (!_labels.TryGetValue(phrase, out var rule))
            _labels[phrase] = rule = new LabelRule(phrase, _conventions.Kinds.Of(phrase));
        return rule;
    }
}
