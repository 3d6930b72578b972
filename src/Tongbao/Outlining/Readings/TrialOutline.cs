using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Vocabulary;

namespace Tongbao.Outlining.Readings;

/// <summary>Builds the outline of a notice under one hypothesis, with a stack of open headings.</summary>
internal sealed class TrialOutline
{
    /// <summary>A number that is missing or misprinted does not end its series.</summary>
    private const int MaxGap = 3;

    private readonly NoticeConventions _conventions;
    private readonly ParagraphTests _tests;
    private readonly IReadOnlyList<ParagraphForm> _forms;
    private readonly IssueMark _mark;
    private readonly UnnumberedHeadings _headings;
    private readonly List<TrialNode> _open = [];
    private int _at;
    private int _lastMark;
    private TrialNode? _outerLegend;

    private TrialOutline(NoticeConventions conventions, ParagraphTests tests, IssueMark mark)
    {
        (_conventions, _tests, _mark) = (conventions, tests, mark);
        _forms = conventions.Forms;
        _headings = new UnnumberedHeadings(conventions, tests, mark);
    }

    private TrialNode Top => _open[^1];

    public static TrialNode Build(NoticeConventions conventions, ParagraphTests tests, IssueMark mark) =>
        new TrialOutline(conventions, tests, mark).Build();

    private TrialNode Build()
    {
        var root = new TrialNode(-1, TrialKind.Root, "");
        _open.Add(root);
        _lastMark = _forms.Count - 1;
        while (_lastMark > 0 && !_headings.IsMark(_lastMark))
            _lastMark--;
        for (_at = 0; _at < _forms.Count; _at++)
            Place(_forms[_at]);
        while (_open.Count > 0)
            Pop();
        return root;
    }

    private void Place(ParagraphForm form)
    {
        if (form.IsLegend && _open.FindIndex(IsOfMark) is > 0 and var issue)
            PlaceLegend(issue);
        else if (_mark.Kind == MarkKind.Lead && form.Candidate is { } lead && lead.Phrase == _mark.Key)
            PushBeside(TrialKind.Lead, _mark.Key);
        else if (form.Label is { } label)
            PlaceLabel(label);
        else if (form.Shape is null or { Usual: true } && _conventions.IsBulleted(form))
            PushAs(new TrialNode(_at, TrialKind.Bullet, form.Bullet), node => node.Kind == TrialKind.Bullet && node.Key == form.Bullet);
        else if (form.Shape is { } shape)
            PlaceNumber(form, shape);
        else if (_mark.IsPlain && _headings.IsName(_at))
            PushBeside(TrialKind.Plain, "");
        else if (_headings.IsHeading(_at))
            PlacePlainHeading();
        else if (_mark.IsPlain && _at > _lastMark && IsHeadingOverProse(form))
            PlaceTurn();
        else if (_tests.TurnsAway(_at) && (_at > _lastMark || _tests.ChapterOf(_at, 0) == ChapterKind.Suggestions))
            PlaceTurn();
    }

    // Where no sign marks the issues, a line like a heading behind the last of them heads another chapter: 几点体会.
    private bool IsHeadingOverProse(ParagraphForm form) =>
        form is { IsShort: true, Bullet.Length: 0 } && _at + 1 < _forms.Count && _forms[_at + 1].EndsSentence;

    // 下一步打算, alone on its line, ends what is open.
    private void PlaceTurn()
    {
        PopTo(0);
        Push(new TrialNode(_at, TrialKind.Heading, "turn"));
    }

    // √表示已完成 behind the issues is a section of its own, so that it stays behind them; outside of chapters it closes the notice unless
    // a heading follows.
    private void PlaceLegend(int issue)
    {
        PopTo(issue - 1);
        var legend = new TrialNode(_at, TrialKind.Heading, "legend") { Parent = Top, End = _at + 1 };
        if (Top.IsRoot)
            _outerLegend = legend;
        else
            Top.Children.Add(legend);
    }

    // A label closes the label before it.
    private void PlaceLabel(LabelCandidate label)
    {
        if (IsHeadingOverNumbers(label))
        {
            var key = "over " + label.Phrase;
            PushAs(new TrialNode(_at, TrialKind.Heading, key), node => node.Key == key);
            return;
        }

        var open = _open.FindIndex(node => node.Kind == TrialKind.Label);
        if (open > 0)
            PopTo(open - 1);
        Push(new TrialNode(_at, TrialKind.Label, label.Phrase));
    }

    // 反馈问题：履行职责方面 directly before the first of the marks is a heading over them.
    private bool IsHeadingOverNumbers(LabelCandidate label)
    {
        if (_mark.Kind != MarkKind.Series || _conventions.Kinds.Of(label.Phrase) != BlockKind.Problem || _at + 1 >= _forms.Count)
            return false;
        var rest = _forms[_at].Length - label.End;
        if (rest is 0 or >= ParagraphTests.MaxHeading || _forms[_at + 1] is not { IsLabel: false, Shape.Number: 1 })
            return false;
        return !_open.Exists(node => node.Kind == TrialKind.Number && node.Key == _mark.Key)
            || _open.Exists(node => node.Key == "over " + label.Phrase);
    }

    private void PlaceNumber(ParagraphForm form, Shape shape)
    {
        var goesOn = _open.FindLastIndex(node =>
            IsSame(node, shape) && node.Shape.Number + 1 == shape.Number && node.Shape.Group == shape.Group
        );
        if (goesOn < 0 && shape.Group > 0)
            goesOn = _open.FindLastIndex(node => IsSame(node, shape) && node.Shape.Group < shape.Group);
        if (goesOn < 0 && shape.Number > 1)
            goesOn = _open.FindLastIndex(node =>
                IsSame(node, shape) && shape.Number > node.Shape.Number && (shape.Number <= node.Shape.Number + MaxGap || shape.IsWorded)
            );
        var node = new TrialNode(_at, TrialKind.Number, shape.Key, shape);
        if (goesOn > 0)
        {
            PopTo(goesOn - 1);
            Push(node);
            return;
        }

        var same = _open.FindLastIndex(node => IsSame(node, shape));
        if (same > 0 && shape.Number == 1)
        {
            BeginAgain(form, same);
            Push(node);
            return;
        }

        // A number out of order is prose.
        if (same > 0)
            return;
        // The assumed mark is never an item of a label.
        if (_mark.IsSeries(shape.Key) || (Top.Kind == TrialKind.Label && Top.Parent!.IsRoot))
        {
            var label = _open.FindIndex(open => open.Kind == TrialKind.Label);
            if (label > 0)
                PopTo(label - 1);
        }

        Push(node);
    }

    // Number 1 of a series that is open: items of a label, a level below a heading right before it, or a new group.
    private void BeginAgain(ParagraphForm form, int same)
    {
        if (_open.FindIndex(same, node => node.Kind == TrialKind.Label) >= 0)
            return;
        if (Top != _open[same] && Top.Kind == TrialKind.Number && Top.Index < _at - 1)
            PopTo(same - 1);
        else if (Top.Index == _at - 1 && !_forms[_at - 1].EndsSentence)
            return;
        else if (!form.EndsSentence)
            PopTo(same - 1);
    }

    private static bool IsSame(TrialNode node, Shape shape) => node.Kind == TrialKind.Number && node.Key == shape.Key;

    private void PlacePlainHeading()
    {
        var key = _headings.IsHeading(_at + 1) ? "outer" : "inner";
        var place = OfFace();
        if (place < 0)
            place = key == "outer" ? _open.FindIndex(IsHeading) : _open.FindLastIndex(node => IsHeading(node) && node.Key == key);
        var anyHeading = _open.Exists(IsHeading);
        if (place < 0 && _mark.IsPlain && !anyHeading)
            place = _open.FindLastIndex(node => node.Kind == TrialKind.Number);
        if (place < 0 && !anyHeading)
        {
            var next = _forms[_at + 1].Shape?.Key;
            place = _open.FindLastIndex(node =>
                node.Kind is TrialKind.Lead or TrialKind.Bullet or TrialKind.Plain or TrialKind.Number
                && (node.Key == _mark.Key || (next is not null && node.Key == next))
            );
        }

        if (place < 0)
            place = _open.FindLastIndex(node => node.Kind == TrialKind.Label || IsOfMark(node));
        if (place > 0)
            PopTo(place - 1);
        Push(new TrialNode(_at, TrialKind.Heading, key));
    }

    private static bool IsHeading(TrialNode node) => node.Kind == TrialKind.Heading;

    // Where open headings are set in faces of their own, a heading stands beside the one in its face.
    private int OfFace()
    {
        if (_forms[_at].SetOff?.Name is not { } face)
            return -1;
        var others = _open.Exists(node => IsHeading(node) && _forms[node.Index].SetOff?.Name != face);
        return others ? _open.FindIndex(node => IsHeading(node) && _forms[node.Index].SetOff?.Name == face) : -1;
    }

    private bool IsOfMark(TrialNode node) =>
        node.Kind == TrialKind.Number ? _mark.IsSeries(node.Key) : node.Key == _mark.Key && node.Kind == KindOf(_mark.Kind);

    internal static TrialKind KindOf(MarkKind mark) =>
        mark switch
        {
            MarkKind.Series => TrialKind.Number,
            MarkKind.Bullet => TrialKind.Bullet,
            MarkKind.Lead => TrialKind.Lead,
            _ => TrialKind.Plain,
        };

    // Closes the open sibling that fits, and stands beside it; else stands under the innermost heading.
    private void PushAs(TrialNode node, Predicate<TrialNode> sibling)
    {
        var open = _open.FindLastIndex(sibling);
        if (open > 0)
            PopTo(open - 1);
        else if (IsOfMark(node) && _open.FindIndex(above => above.Kind == TrialKind.Label) is > 0 and var label)
            PopTo(label - 1);
        Push(node);
    }

    private void PushBeside(TrialKind kind, string key)
    {
        var open = _open.FindLastIndex(node => node.Kind == kind);
        if (open > 0)
            PopTo(open - 1);
        else if (_open.FindIndex(node => node.Kind == TrialKind.Label) is > 0 and var label)
            PopTo(label - 1);
        else if (IsLastOfList(Top))
            Pop();
        Push(new TrialNode(_at, kind, key));
    }

    // 1.…。 2.…。 3.…。 Sentences with nothing below them are a list, and its last member heads no more than the others.
    private bool IsLastOfList(TrialNode node) =>
        node is { Kind: TrialKind.Number, Parent: { } parent, Shape.Number: > 1 }
        && node.Index == _at - 1
        && _forms[node.Index].EndsSentence
        && parent
            .Children.Where(other => other != node && IsSame(other, node.Shape))
            .All(other => other.End == other.Index + 1 && _forms[other.Index].EndsSentence);

    private void Push(TrialNode node)
    {
        PopTo(DeepestPlace(node));
        if (Top.IsRoot && _outerLegend is { } legend)
        {
            Top.Children.Add(legend);
            _outerLegend = null;
        }

        node.Parent = Top;
        Top.Children.Add(node);
        _open.Add(node);
    }

    // A heading that is deeper stands beside the innermost one. Labels and the items behind them are no headings: they stay with theirs.
    private int DeepestPlace(TrialNode node) =>
        node.Kind == TrialKind.Label
            ? Outline.MaxDepth
            : Math.Max(Outline.MaxDepth - 1, _open.FindIndex(open => open.Kind == TrialKind.Label));

    private void Pop()
    {
        Top.End = _at;
        Top.LabelsBelow = Top.Children.Sum(child => child.LabelsBelow + (child.Kind == TrialKind.Label ? 1 : 0));
        _open.RemoveAt(_open.Count - 1);
    }

    // Closes all below the open node at the given depth.
    private void PopTo(int depth)
    {
        while (_open.Count > depth + 1)
            Pop();
    }
}
