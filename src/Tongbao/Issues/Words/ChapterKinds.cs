using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Vocabulary;

namespace Tongbao.Issues.Words;

/// <summary>Tells what a chapter is about: organisation, problems, suggestions, next, or nothing known.</summary>
internal sealed class ChapterKinds(Manuscript manuscript, RuleProfile profile)
{
    private readonly Dictionary<OutlineNode, ChapterKind?> _known = [];

    /// <summary>The kind its own words say; null when they say none.</summary>
    public ChapterKind? OwnKind(OutlineNode node)
    {
        if (!_known.TryGetValue(node, out var kind))
            _known[node] = kind = Read(node);
        return kind;
    }

    /// <summary>True for （一）提高政治站位: what was done about all problems, whatever the chapter above it is called.</summary>
    public bool NamesDuty(OutlineNode node) =>
        OwnKind(node) is ChapterKind.Duty or ChapterKind.Organisation
        && !profile.Headings.ProblemName.IsMatch(Headings.Words(manuscript, node));

    private ChapterKind? Read(OutlineNode node)
    {
        var words = Headings.Words(manuscript, node);
        return profile.Chapters.FirstOrDefault(chapter => chapter.Pattern.IsMatch(words))?.Kind;
    }
}
