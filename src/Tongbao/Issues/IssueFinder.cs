using Tongbao.Issues.Words;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Issues;

/// <summary>
/// Decides which headings are issues: the deepest numbered ones that own a labelled block, or, in a chapter without labels, the deepest
/// that report on a problem.
/// </summary>
internal sealed class IssueFinder(Manuscript manuscript, RuleProfile profile)
{
    /// <summary>The name of a problem is not longer than this, in characters.</summary>
    private const int MaxTitle = 45;

    private readonly ChapterKinds _kinds = new(manuscript, profile);
    private readonly Dictionary<OutlineNode, bool> _found = [];

    /// <summary>The issues of <paramref name="outline"/>, in reading order.</summary>
    public IReadOnlyList<(OutlineNode Node, bool IsSuggestion)> Find(Outline outline)
    {
        var chapters = outline.Root.Children.ToList();
        var labelled = chapters.Any(HasCoreLabel);
        var chosen = ChooseWithoutKind(chapters);
        foreach (var chapter in chapters)
        {
            var kind = _kinds.OwnKind(chapter) ?? (chapter == chosen ? ChapterKind.Problems : null);
            if (HasCoreLabel(chapter))
                CollectLabelled(chapter, kind is null or ChapterKind.Duty ? ChapterKind.Problems : kind);
            else if (kind == ChapterKind.Suggestions || (kind == ChapterKind.Problems && (!labelled || ReportsProblems(chapter))))
                CollectUnlabelled(chapter, kind);
            else if (kind is null && AreFramed(chapter))
                CollectUnlabelled(chapter, ChapterKind.Problems);
            else if (kind is not (ChapterKind.Problems or ChapterKind.Suggestions))
                CollectSections(chapter);
        }

        // Labels without an issue: the chapter that holds them is misread, not empty.
        if (_found.Count == 0 && labelled)
            chapters.ForEach(chapter => CollectLabelled(chapter, ChapterKind.Problems));
        // An issue holds all that stands under it, so none stands inside another.
        return
        [
            .. outline
                .Root.Subtree.Where(node => _found.ContainsKey(node) && !node.Ancestors.Any(_found.ContainsKey))
                .Select(node => (node, _found[node])),
        ];
    }

    // Beside labelled chapters, one without labels must name its problems: 四、信访件办理情况 has numbers but no issues.
    private bool ReportsProblems(OutlineNode chapter) =>
        chapter.Subtree.Any(IsFramed) || profile.Headings.ProblemChapter.IsMatch(Headings.Words(manuscript, chapter));

    // Where no chapter says that it reports on problems, the one with the most text that says nothing else does.
    private OutlineNode? ChooseWithoutKind(List<OutlineNode> chapters) =>
        chapters.Any(chapter => _kinds.OwnKind(chapter) == ChapterKind.Problems || HasCoreLabel(chapter))
            ? null
            : chapters
                .Where(chapter => _kinds.OwnKind(chapter) is null && chapter.Children.Any())
                .MaxBy(chapter => chapter.Subtree.Count());

    private void CollectLabelled(OutlineNode node, ChapterKind? kind)
    {
        if (kind == ChapterKind.Organisation && !OwnsCoreLabel(node))
            return;
        if (!node.Children.Any(HasCoreLabel))
        {
            if (OwnsCoreLabel(node))
                Take(node, kind);
            return;
        }

        var labelled = node.Children.Where(OwnsCoreLabel).Select(child => child.Marker?.Series).ToHashSet();
        foreach (var child in node.Children)
        {
            var childKind = Inherit(kind, child);
            if (HasCoreLabel(child))
                CollectLabelled(child, childKind);
            else if (labelled.Contains(child.Marker?.Series))
                Take(child, childKind);
            else if (childKind is ChapterKind.Problems or ChapterKind.Suggestions && labelled.Count == 0)
                CollectUnlabelled(child, childKind);
        }
    }

    private void CollectUnlabelled(OutlineNode chapter, ChapterKind? kind)
    {
        var framed = chapter.Subtree.Where(node => IsFramed(node) && !node.Subtree.Skip(1).Any(IsFramed)).ToList();
        if (framed.Count > 0)
        {
            var levels = framed.Select(node => (node.Parent, node.Marker?.Series)).ToHashSet();
            foreach (var node in chapter.Subtree.Where(node => levels.Contains((node.Parent, node.Marker?.Series))).SelectMany(Deepest))
                Take(node, KindOf(node, chapter, kind));
            return;
        }

        List<OutlineNode> leaves = [.. Leaves(chapter)];
        if (leaves.TrueForAll(leaf => leaf != chapter && _kinds.NamesDuty(leaf)))
            return;
        foreach (var leaf in leaves)
        {
            if (leaf != chapter || _kinds.OwnKind(leaf) == ChapterKind.Problems && IsWeakness(leaf))
                Take(leaf, KindOf(leaf, chapter, kind));
        }
    }

    // 三、统筹推进专项检查整改 says nothing of problems; its （一）选人用人专项检查反馈问题整改情况 does, and frames each under it.
    private void CollectSections(OutlineNode chapter)
    {
        foreach (var section in chapter.Children)
        {
            if (_kinds.OwnKind(section) == ChapterKind.Problems && AreFramed(section))
                CollectUnlabelled(section, ChapterKind.Problems);
        }
    }

    // 二、已完成的整改任务 does not say problems; each heading under it, 1.针对“…”问题, does.
    private bool AreFramed(OutlineNode node) => node.Children.Any() && node.Children.All(IsFramed);

    // Under a framed heading, numbered ones that have text of their own are the problems; bare ones are points of a list.
    private static IEnumerable<OutlineNode> Deepest(OutlineNode node) =>
        node.Children.Any() && node.Children.All(child => child.Content.Count > 0) ? node.Children.SelectMany(Deepest) : [node];

    // The deepest headings, unless they read like the points of a list: then the headings above them.
    private IEnumerable<OutlineNode> Leaves(OutlineNode node)
    {
        if (!node.Children.Any())
            return [node];
        var bare = node.Children.Where(child => !child.Children.Any()).ToList();
        if (bare.Count == node.Children.Count() && node.Parent is { Parent: not null } && bare.Count(IsTitled) * 2 < bare.Count)
            return [node];
        return node.Children.SelectMany(Leaves);
    }

    private bool IsTitled(OutlineNode node)
    {
        var body = Headings.Body(manuscript, node).Value;
        var title = Sentences.First(body);
        return title <= MaxTitle && !body.EndsWith(';') && (title < body.Length || node.Content.Count > 0);
    }

    private ChapterKind? KindOf(OutlineNode node, OutlineNode chapter, ChapterKind? kind) =>
        node.Ancestors.SkipWhile(above => above != chapter).Skip(1).Aggregate(kind, Inherit);

    // Inside a chapter only a turn to suggestions, or back to problems, changes what is reported on.
    // The name of an issue (司法建议运用不充分) is no such turn.
    private ChapterKind? Inherit(ChapterKind? kind, OutlineNode child) =>
        _kinds.OwnKind(child) switch
        {
            ChapterKind.Suggestions when child.Children.Any() || profile.Headings.Suggestion.IsMatch(Headings.Words(manuscript, child)) =>
                ChapterKind.Suggestions,
            ChapterKind.Organisation when kind is null => ChapterKind.Organisation,
            _ => kind,
        };

    private bool IsFramed(OutlineNode node)
    {
        var words = Headings.Words(manuscript, node);
        var clause = words[..Sentences.FirstClause(words)];
        return profile.Titles.Any(title => title.Pattern.IsMatch(words) || title.Pattern.IsMatch(clause)) && !IsPlainChapter(node);
    }

    // 二、巡察反馈问题的整改情况 fits a frame but names no problem.
    private bool IsPlainChapter(OutlineNode node) =>
        node.Children.Any() && !Headings.Words(manuscript, node).Contains('“') && node.Parent is { Parent: null };

    private bool IsWeakness(OutlineNode node) =>
        profile.Chapters.First(chapter => chapter.Pattern.IsMatch(Headings.Words(manuscript, node))).Heads == HeadingRole.Issue;

    private void Take(OutlineNode node, ChapterKind? kind) => _found.TryAdd(node, kind == ChapterKind.Suggestions);

    private static bool HasCoreLabel(OutlineNode node) => node.Subtree.Any(OwnsCoreLabel);

    private static bool OwnsCoreLabel(OutlineNode node) =>
        node.Labels.Any(label => label.Rule.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.Result);
}
