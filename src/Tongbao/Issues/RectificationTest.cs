using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;

namespace Tongbao.Issues;

/// <summary>Is the text a rectification notice at all, or only one that is numbered like it?</summary>
internal static class RectificationTest
{
    /// <summary>How many paragraphs from the start the opening takes in.</summary>
    private const int Opening = 2;

    public static bool Passes(Manuscript manuscript, Outline outline, RuleProfile profile)
    {
        var title = TitleOf(manuscript, outline);
        var opening = outline
            .Preamble.Concat(outline.Root.Subtree.Skip(1).Select(node => node.Paragraph))
            .Take(Opening)
            .Select(p => manuscript.Fold(p.Span).Value)
            .ToList();
        var labelled = outline.Root.Subtree.Any(node =>
            node.Labels.Any(label => label.Rule.Kind is BlockKind.Measures or BlockKind.Effects)
        );
        foreach (var row in profile.NotNotices)
        {
            var inTitle = row.In != NoticePart.Preamble && row.Pattern.IsMatch(title);
            var inOpening =
                (row.In == NoticePart.Preamble || (row.In == NoticePart.Opening && !labelled)) && opening.Any(row.Pattern.IsMatch);
            if (inTitle || inOpening)
                return false;
        }

        return (labelled && Tells(title, opening, outline, profile))
            || profile.Document.Rectification.IsMatch(title)
            || opening.Any(text => profile.Document.Rectification.IsMatch(text) && text.Contains("现将"));
    }

    // 工作措施： and 工作成效： report on any work: an inspection, or what was mended, is told of somewhere.
    private static bool Tells(string title, List<string> opening, Outline outline, RuleProfile profile) =>
        profile.Framing.WeakTitleSubject.IsMatch(title)
        || opening.Exists(profile.Document.Rectification.IsMatch)
        || outline.Views.Any(view => profile.Document.Rectification.IsMatch(view.Folded.Value));

    /// <summary>The folded title; empty where there is none.</summary>
    public static string TitleOf(Manuscript manuscript, Outline outline) =>
        outline.Title is { } paragraph ? manuscript.Fold(paragraph.Span).Value : "";

    /// <summary>True when a title is that of a plan, a rule or another text that is no notice, whatever stands under it.</summary>
    public static bool IsOfOther(string title, RuleProfile profile) =>
        profile.NotNotices.Any(row => row.In == NoticePart.Title && row.Pattern.IsMatch(title));
}
