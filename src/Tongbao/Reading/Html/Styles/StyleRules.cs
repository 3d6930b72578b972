using System.Buffers;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>
/// The rules of a page that bear on its text: those of a single class, id or tag in its style elements, and style attributes.
/// </summary>
/// <remarks>No style sheet outside the page is read. Rules inside @media and the like are passed over.</remarks>
internal sealed class StyleRules
{
    private static readonly string[] Properties = ["display", "visibility", "white-space", "list-style", "list-style-type"];

    /// <summary>Signs of a selector that is more than one class, id or tag.</summary>
    private static readonly SearchValues<char> Compound = SearchValues.Create(" .#:>+~[*");

    private readonly Dictionary<string, Dictionary<string, string>> _rules = [];

    /// <summary>Takes in the text of a style element.</summary>
    public void Add(string css)
    {
        for (var at = 0; at < css.Length; )
        {
            var open = css.IndexOf('{', at);
            if (open < 0)
                return;
            var selectors = WithoutComments(css[at..open]).Trim();
            var close = End(css, open);
            if (!selectors.StartsWith('@'))
                Add(selectors, css[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>What holds for <paramref name="element"/>: tag, then classes, then id, then its own style attribute.</summary>
    public ElementStyle Of(IElement element)
    {
        var style = new ElementStyle(null, element.HasAttribute("hidden"), false, null);
        if (_rules.Count > 0)
        {
            style = With(style, _rules.GetValueOrDefault(element.LocalName));
            foreach (var name in (element.GetAttribute("class") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                style = With(style, _rules.GetValueOrDefault("." + name));
            style = With(style, _rules.GetValueOrDefault("#" + element.GetAttribute("id")));
        }

        return element.GetAttribute("style") is { Length: > 0 } own ? With(style, Declarations(own)) : style;
    }

    private void Add(string selectors, string body)
    {
        var declarations = Declarations(body);
        if (declarations.Count == 0)
            return;
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (selector.AsSpan(1).ContainsAny(Compound))
                continue;
            if (!_rules.TryGetValue(selector, out var rule))
                _rules[selector] = rule = [];
            foreach (var (property, value) in declarations)
                rule[property] = value;
        }
    }

    private static int End(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
        {
            if (css[at] == '{')
                depth++;
            else if (css[at] == '}' && --depth == 0)
                return at;
        }

        return css.Length;
    }

    private static string WithoutComments(string css)
    {
        while (css.IndexOf("/*", StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = css.IndexOf("*/", open, StringComparison.Ordinal);
            css = css[..open] + (close < 0 ? "" : css[(close + 2)..]);
        }

        return css;
    }

    private static List<KeyValuePair<string, string>> Declarations(string text) =>
        [
            .. text.Split(';')
                .Select(pair => pair.Split(':', 2, StringSplitOptions.TrimEntries))
                .Where(pair => pair.Length == 2)
                .Select(pair =>
                    KeyValuePair.Create(
                        pair[0].ToLowerInvariant(),
                        pair[1].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant()
                    )
                )
                .Where(pair => Properties.Contains(pair.Key)),
        ];

    private static ElementStyle With(ElementStyle style, IEnumerable<KeyValuePair<string, string>>? declarations)
    {
        foreach (var (property, value) in declarations ?? [])
        {
            style = property switch
            {
                "display" => style with { Display = value, Hidden = value == "none" },
                "visibility" => style with { Hidden = value is "hidden" or "collapse" },
                "white-space" => style with { KeepsLines = value.StartsWith("pre", StringComparison.Ordinal) },
                _ => style with { ListStyle = value.Split(' ')[0] },
            };
        }

        return style;
    }
}
