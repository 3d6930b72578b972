using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Languages;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Vocabulary;

namespace Tongbao.Issues;

/// <summary>Says which chapters of a notice report on problems by their heading, tell a good deal, and gave no issue.</summary>
internal static class EmptyChapters
{
    /// <summary>A chapter with less text introduces others, or sums them up; in characters.</summary>
    private const int MinText = 200;

    /// <summary>What is reported takes so many paragraphs.</summary>
    private const int MinParagraphs = 3;

    /// <summary>So much of a heading is said, in characters.</summary>
    private const int MaxName = 30;

    /// <param name="manuscript">The text.</param>
    /// <param name="outline">Its headings.</param>
    /// <param name="issues">Those found.</param>
    /// <param name="profile">The words of chapters.</param>
    public static IEnumerable<Finding> Find(Manuscript manuscript, Outline outline, IssueSet issues, RuleProfile profile)
    {
        if (!issues.IsNotice)
            yield break;
        var kinds = new ChapterKinds(manuscript, profile);
        var told = issues.Issues.SelectMany(issue => issue.Node.Ancestors.Prepend(issue.Node)).ToHashSet();
        foreach (var chapter in outline.Root.Children.Where(chapter => !told.Contains(chapter)))
        {
            var words = Headings.Words(manuscript, chapter);
            // 整改 alone may be how it was organised.
            if (!words.Contains("问题", StringComparison.Ordinal) || kinds.OwnKind(chapter) != ChapterKind.Problems)
                continue;
            var text = chapter.Flattened.Select(entry => entry.Paragraph.Span.Length).ToList();
            if (text.Count < MinParagraphs || text.Sum() < MinText)
                continue;
            yield return StructureDoubt.At(manuscript, chapter.Paragraph, "chapter", Phrases.StructureInDoubtEmptyChapter(Name(words)));
        }
    }

    private static string Name(string words) => words.Length <= MaxName ? words : $"{words[..MaxName]}…";
}
