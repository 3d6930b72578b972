using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Vocabulary;

namespace Tongbao.Outlining.Conventions;

/// <summary>Builds the outline of a notice under one hypothesis, with a stack of open headings.</summary>
internal sealed class TrialOutline
{
    /// <summary>A number that is missing or misprinted does not end its series.</summary>
    private const int MaxGap = 3;

    /// <summary>Headings of one level often end in the same characters.</summary>
    private const int EndLength = 2;

    private readonly NoticeConventions _conventions;
    private readonly ParagraphTests _tests;
    private readonly IReadOnlyList<ParagraphForm> _forms;
    private readonly IssueMark _mark;
    private readonly List<TrialNode> _open = [];
    private readonly HashSet<string> _headingEnds = new(StringComparer.Ordinal);
    private int _at;
    private int _lastMark;

    private TrialOutline(NoticeConventions conventions, ParagraphTests tests, IssueMark mark)
    {
        (_conventions, _tests, _mark) = (conventions, tests, mark);
        _forms = conventions.Forms;
    }

    private TrialNode Top => _open[^1];

    public static TrialNode Build(NoticeConventions conventions, ParagraphTests tests, IssueMark mark) =>
        new TrialOutline(conventions, tests, mark).Build();

    private TrialNode Build()
    {
        var root = new TrialNode(-1, TrialKind.Root, "");
        _open.Add(root);
        _lastMark = _forms.Count - 1;
        while (_lastMark > 0 && !IsMark(_lastMark))
            _lastMark--;
        LearnHeadingEnds();
        for (_at = 0; _at < _forms.Count; _at++)
            Place(_forms[_at]);
        while (_open.Count > 0)
            Pop();
        return root;
    }

    private void Place(ParagraphForm form)
    {
        if (_mark.Kind == MarkKind.Lead && form.Candidate is { } lead && lead.Phrase == _mark.Key)
            PushBeside(TrialKind.Lead, _mark.Key);
        else if (form.Label is { } label)
            PlaceLabel(label);
        else if (form.Shape is null or { Usual: true } && _conventions.IsBulleted(form))
            PushAs(new TrialNode(_at, TrialKind.Bullet, form.Bullet), node => node.Kind == TrialKind.Bullet && node.Key == form.Bullet);
        else if (form.Shape is { } shape)
            PlaceNumber(form, shape);
        else if (_mark.Kind is MarkKind.Plain or MarkKind.PlainProse && IsPlainName(_at))
            PushBeside(TrialKind.Plain, "");
        else if (IsPlainHeading(_at, deep: false))
            PlacePlainHeading();
        else if (_tests.TurnsAway(_at) && (_at > _lastMark || _tests.ChapterOf(_at, 0) == ChapterKind.Suggestions))
            PlaceTurn();
    }

    // 下一步打算, alone on its line, ends what is open.
    private void PlaceTurn()
    {
        PopTo(0);
        Push(new TrialNode(_at, TrialKind.Heading, "turn"));
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
                IsSame(node, shape) && shape.Number > node.Shape.Number && shape.Number <= node.Shape.Number + MaxGap
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
        if (_mark == new IssueMark(MarkKind.Series, shape.Key) || (Top.Kind == TrialKind.Label && Top.Parent!.IsRoot))
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

    private bool IsMark(int at) =>
        at < _forms.Count
        && _mark.Kind switch
        {
            MarkKind.Series => _forms[at] is { IsLabel: false, Shape: { } shape } && shape.Key == _mark.Key,
            MarkKind.Lead => _forms[at].Candidate?.Phrase == _mark.Key,
            MarkKind.Bullet => _forms[at].Bullet == _mark.Key && !_forms[at].IsLabel,
            _ => IsPlainName(at),
        };

    private bool IsPlainName(int at)
    {
        if (at < 1 || at + 1 >= _forms.Count || _forms[at] is { Shape: not null } or { IsLabel: true } || _tests.IsClosing(at))
            return false;
        var next = _forms[at + 1];
        if (_mark.Kind == MarkKind.PlainProse)
            return _forms[at].IsShort
                && !_forms[at].Span.ContainsAny("。;:,")
                && next is { Shape: null, EndsSentence: true }
                && !_tests.IsNext(at);
        return _forms[at].Length <= ParagraphTests.MaxName
            && next.Label is { } label
            && label.Phrase == _mark.Key
            && _forms[at].Last is not (';' or ':' or ',');
    }

    // A short line straight before the assumed mark, or before a number 1, is a heading without a number.
    private bool IsPlainHeading(int at, bool deep)
    {
        if (at < 1 || at + 1 >= _forms.Count)
            return false;
        var form = _forms[at];
        if (form is { Shape: not null } or { IsLabel: true } || form.Bullet.Length > 0 || form.IsEnumerated || !form.IsShort)
            return false;
        // The line under a label that is alone is its text.
        if (_forms[at - 1] is { Label: { } label } above && label.End == above.Length)
            return false;
        if (form.Last == ')' && !form.Span.EndsWith("个)") && !form.Span.EndsWith("项)") || _tests.IsClosing(at))
            return false;
        var next = _forms[at + 1];
        if (next is { IsLabel: false, Shape.Number: 1 } || IsMark(at + 1))
            return true;
        if (!deep && IsPlainHeading(at + 1, deep: true))
            return true;
        // A sentence may introduce what follows: between others, only under a line that ends like the headings of the notice.
        return next is { EndsSentence: true, Shape: null, IsLabel: false }
            && at + 2 < _forms.Count
            && IsMark(at + 2)
            && (_forms[at + 2].Shape is { Number: 1 } || (form.Length > EndLength && _headingEnds.Contains(End(form))));
    }

    // What plain headings straight before a mark end with: 方面.
    private void LearnHeadingEnds()
    {
        for (var i = 1; i + 1 < _forms.Count; i++)
        {
            if (IsMark(i + 1) && _forms[i].Length > EndLength && IsPlainHeading(i, deep: false))
                _headingEnds.Add(End(_forms[i]));
        }
    }

    private static string End(ParagraphForm form) => form.Span[^EndLength..].ToString();

    private void PlacePlainHeading()
    {
        var key = IsPlainHeading(_at + 1, deep: false) ? "outer" : "inner";
        var place = _open.FindLastIndex(node => node.Kind == TrialKind.Heading && (node.Key == key || key == "outer"));
        var anyHeading = _open.Exists(node => node.Kind == TrialKind.Heading);
        if (place < 0 && _mark.Kind is MarkKind.Plain or MarkKind.PlainProse && !anyHeading)
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

    private bool IsOfMark(TrialNode node) => node.Key == _mark.Key && node.Kind == KindOf(_mark.Kind);

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
        Push(new TrialNode(_at, kind, key));
    }

    private void Push(TrialNode node)
    {
        node.Parent = Top;
        Top.Children.Add(node);
        _open.Add(node);
    }

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
