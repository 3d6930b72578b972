using Tongbao.Matching;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Outlining;

/// <summary>Paragraphs → the tree of numbered headings with the paragraphs under them.</summary>
/// <remarks>
/// A series nests by where it first appears, not by a fixed table: one that is open is continued, one that is new stands
/// under the innermost heading. After a label, a series that heads nothing yet is the labelled block's own list.
/// </remarks>
internal sealed class OutlineBuilder
{
    /// <summary>A heading without a number is not longer than this, in characters.</summary>
    private const int MaxNamedHeading = 80;

    private readonly Manuscript _manuscript;
    private readonly RuleProfile _profile;
    private readonly List<ParagraphView> _views;
    private readonly Stack<OutlineNode> _open = new();
    private readonly ItemTest _items;

    private OutlineBuilder(Manuscript manuscript, RuleProfile profile, List<ParagraphView> views)
    {
        _manuscript = manuscript;
        _profile = profile;
        _views = views;
        _items = new ItemTest(views, profile);
    }

    public static Outline Build(Manuscript manuscript, RuleProfile profile) => Build(manuscript, manuscript.Paragraphs, profile);

    /// <summary>The same of some paragraphs. What is in the cells of tables is no part of an outline.</summary>
    public static Outline Build(Manuscript manuscript, IReadOnlyList<Paragraph> paragraphs, RuleProfile profile)
    {
        var title = paragraphs.FirstOrDefault(paragraph => paragraph.IsTitle);
        var views = paragraphs
            .Zip(paragraphs.Skip(1).Append(null))
            .Where(pair => pair.First is { IsTitle: false, Cell: null })
            .Select(pair => new ParagraphView(manuscript, pair.First, profile) { LeadsToTable = pair.Second?.Cell is not null })
            .ToList();
        var closing = ClosingFinder.Find(views, profile);
        var builder = new OutlineBuilder(manuscript, profile, views[..closing]);
        var (preamble, root) = builder.Grow();
        return new Outline(title, preamble, root, [.. views[closing..].Select(view => view.Paragraph)]) { Views = builder._views };
    }

    private (List<Paragraph> Preamble, OutlineNode Root) Grow()
    {
        var preamble = new List<Paragraph>();
        var root = new OutlineNode(new Paragraph(new TextSpan(0, 0)), null, default, []);
        _open.Push(root);
        for (var i = 0; i < _views.Count; i++)
        {
            var view = _views[i];
            var top = _open.Peek();
            if (IsHeading(i, top))
                Push(view);
            else if (top == root)
                preamble.Add(view.Paragraph);
            else if (view.Label is not null)
                AddLabelled(view);
            else
                top.Add(new OutlineParagraph(view.Paragraph, null));
        }

        return (preamble, root);
    }

    private bool IsHeading(int index, OutlineNode top)
    {
        var view = _views[index];
        if (view.CanHead)
            return !top.Labels.Any() || !_items.IsItem(index, top, Opened(view.Marker!.Value.Series));
        return IsNamedHeading(index);
    }

    // 针对“账实不符”问题, alone on its line under a chapter, heads an issue even without a number.
    private bool IsNamedHeading(int index)
    {
        var view = _views[index];
        return _open.Count > 1
            && view.Marker is null
            && view.Label is null
            && view.Folded.Length < MaxNamedHeading
            && index + 1 < _views.Count
            && !_views[index + 1].CanHead
            && _profile.Titles.Any(title => title.Heads == HeadingRole.Issue && title.Pattern.IsMatch(view.Folded.Value));
    }

    private OutlineNode? Opened(SeriesRule? series) =>
        _open.FirstOrDefault(node => node.Parent is not null && node.Marker?.Series == series);

    private void Push(ParagraphView view)
    {
        var series = view.Marker?.Series;
        if (Opened(series) is { } sibling)
            PopBelow(sibling.Parent!);
        else
            PopToParent(series);
        // The root is no heading.
        while (_open.Count > Outline.MaxDepth)
            _open.Pop();
        var node = new OutlineNode(view.Paragraph, view.Marker, view.MarkerSpan, RunIn(view));
        _open.Peek().Add(node);
        _open.Push(node);
    }

    private List<LabelMatch> RunIn(ParagraphView view)
    {
        var body = _manuscript.Fold(TextSpan.FromBounds(view.MarkerSpan.End, view.Paragraph.Span.End));
        return [.. RunningLabels.Find(body, _profile).Where(label => label.Index > 0).Select(label => label.Match)];
    }

    // A new series goes under the innermost heading that custom does not place below it; where custom says nothing, that
    // is the innermost of all.
    private void PopToParent(SeriesRule? series)
    {
        while (series?.Level is { } level && _open.Peek().Marker?.Series.Level is { } above && level < above)
            _open.Pop();
    }

    private void PopBelow(OutlineNode place)
    {
        while (_open.Peek() != place)
            _open.Pop();
    }

    // 1.… （1）甲 （2）乙 整改措施：… — a label that only the last of several bare siblings owns belongs to the heading
    // above them: they are the points of its problem.
    private void AddLabelled(ParagraphView view)
    {
        var top = _open.Peek();
        if (
            top.Marker is { Number: > 1 }
            && !top.Labels.Any()
            && top.Parent is { Parent: not null } parent
            && parent.Children.First().Marker?.Number == 1
            && parent.Children.All(child =>
                child.Marker?.Series == top.Marker.Value.Series && child.Content.Count == 0 && !HasTitleAndText(child)
            )
        )
        {
            _open.Pop();
            parent.FlattenChildren();
        }

        _open.Peek().Add(new OutlineParagraph(view.Paragraph, view.Label));
    }

    private bool HasTitleAndText(OutlineNode node)
    {
        var text = _manuscript.Slice(node.Paragraph.Span);
        var stop = text.IndexOf('。');
        return stop > 0 && stop < text.Length - 1;
    }
}
