using Tongbao.Reading.Html.Markup;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Framing;

/// <summary>Takes hidden text back into the page where the notice stands in it: a script would have shown it, as WeChat's does.</summary>
internal static class Revealed
{
    private static readonly FurnitureKind[] MayBeShown = [FurnitureKind.Hidden, FurnitureKind.NoScript, FurnitureKind.StruckOut];

    /// <summary>Shows the element that hides more of a notice than is seen, and goes on while one inside it does.</summary>
    public static NoticeLines Show(PageText page, RuleProfile profile)
    {
        var lines = new NoticeLines(page.Lines, profile);
        while (Hider(lines) is { } hider)
        {
            foreach (var line in page.Lines.Where(line => line.HiddenBy == hider))
                line.Aside = null;
            lines = new NoticeLines(page.Lines, profile);
        }

        return lines;
    }

    private static PageBlock? Hider(NoticeLines lines)
    {
        var hiders = lines
            .Lines.Where(line => line.Aside is { } aside && MayBeShown.Contains(aside))
            .Select(line => line.HiddenBy)
            .OfType<PageBlock>()
            .Distinct();
        return hiders
            .Select(block => (Block: block, Ink: lines.HiddenBy(block)))
            .Where(pair => pair.Ink > lines.Total)
            .OrderByDescending(pair => pair.Ink)
            .Select(pair => pair.Block)
            .FirstOrDefault();
    }
}
