using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Reading.Html.Markup;

/// <summary>Refuses a page whose elements are nested so deep that building its tree would take minutes.</summary>
/// <remarks>A rough count of open tags; the parser's own is exact, and its time grows with the square of the depth.</remarks>
internal static class NestingLimit
{
    /// <summary>
    /// Browsers flatten what is nested deeper than 512 (Blink, <c>kMaximumHTMLParserDOMTreeDepth</c>); old pages that never close their
    /// tags get twice that.
    /// </summary>
    public const int MaxDepth = 1024;

    private static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ];

    /// <summary>Their text is no markup.</summary>
    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    /// <summary>A new one ends the one before it, and what that left open.</summary>
    private static readonly HashSet<string> Single = ["p", "li", "dt", "dd", "option", "tr", "td", "th", "tbody"];

    /// <exception cref="UnreadableNoticeException">The page is nested too deep.</exception>
    public static void Check(string html)
    {
        var open = new List<string>();
        var count = new Dictionary<string, int>();
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = html.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0)
                    return;
                continue;
            }

            var isEnd = html[at + 1] == '/';
            var name = Name(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0 || Void.Contains(name))
                continue;
            if (Raw.Contains(name) && !isEnd)
                at = Math.Max(at, html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase));
            else if (isEnd)
                Close(name);
            else
                Open(name);
        }

        void Open(string name)
        {
            if (Single.Contains(name) && count.GetValueOrDefault("table") <= 1)
                Close(name);
            open.Add(name);
            count[name] = count.GetValueOrDefault(name) + 1;
            if (open.Count > MaxDepth)
                throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePageNested(MaxDepth)));
        }

        void Close(string name)
        {
            if (count.GetValueOrDefault(name) == 0)
                return;
            for (var last = ""; last != name; open.RemoveAt(open.Count - 1))
            {
                last = open[^1];
                count[last]--;
            }
        }
    }

    private static string Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is ':' or '-'))
            end++;
        return end == at || !char.IsAsciiLetter(html[at]) ? "" : html[at..end].ToLowerInvariant();
    }
}
