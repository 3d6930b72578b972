using AngleSharp.Dom;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Html.Framing;
using Tongbao.Reading.Html.Generated;
using Tongbao.Reading.Html.Markup;

namespace Tongbao.Reading.Html;

/// <summary>Looks for the body of a page where the page itself shows none: in the strings of its scripts, and in its comments.</summary>
internal static class HiddenBody
{
    /// <summary>Fewer Chinese characters than this are no body.</summary>
    private const int MinHan = 60;

    /// <summary>The string of a script that holds more of a notice than the page shows; null when none does.</summary>
    /// <param name="document">The page.</param>
    /// <param name="shown">How many characters of sentences and numbered lines it shows.</param>
    /// <param name="profile">What tells a notice.</param>
    public static ScriptBody? InScript(IDocument document, int shown, RuleProfile profile)
    {
        var best = document
            .GetElementsByTagName("script")
            .Where(script => script.ChildNodes.Length == 1)
            .Select(script => (Script: script, Found: ScriptStrings.Longest(script.TextContent)))
            .Where(pair => pair.Found is { } found && found.Han >= Math.Max(MinHan, shown / 2))
            .DefaultIfEmpty()
            .MaxBy(pair => pair.Found?.Han);
        if (best.Found is not { } longest)
            return null;
        var inner = HtmlReader.Parse(longest.Text);
        var lines = new NoticeLines(PageWalk.Run(inner, new NoPageFiles()).Lines, profile);
        return lines.Total > Math.Max(MinHan, shown) ? new ScriptBody(best.Script, longest.Words, inner) : null;
    }

    /// <summary>Says that a comment holds more of a notice than is read.</summary>
    /// <param name="document">The page.</param>
    /// <param name="shown">How many characters of sentences and numbered lines are read.</param>
    /// <param name="findings">Gets the finding.</param>
    public static void Report(IDocument document, int shown, FindingBag findings)
    {
        var most = document
            .Descendants<IComment>()
            .Where(comment => comment.Data.Contains('。'))
            .Select(comment => ScriptStrings.CountHan(comment.Data))
            .DefaultIfEmpty()
            .Max();
        if (most >= Math.Max(MinHan, shown))
            findings.Add(
                ReadingFindings.TextNotRead.Found(Phrases.TextNotReadComment(most)) with
                {
                    Subject = "comment",
                    Numbers = [most, shown],
                }
            );
    }
}
