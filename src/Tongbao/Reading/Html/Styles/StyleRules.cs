using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>The rules of a page that bear on its text: those of its style elements, and style attributes.</summary>
/// <remarks>No style sheet outside the page is read. Rules inside @media and the like are passed over.</remarks>
internal sealed class StyleRules(ICssSelectorParser selectors)
{
    /// <summary>Longer selectors are no one's.</summary>
    private const int MaxSelector = 400;

    private const string Any = "*";

    private static readonly string[] PseudoElements = ["before", "after"];

    private readonly Dictionary<string, List<StyleRule>> _rules = [];
    private int _order;

    /// <summary>True when the page has a style sheet that is not read: colours are then not known.</summary>
    public bool HasMore { get; init; }

    /// <summary>Takes in the text of a style element.</summary>
    public void Add(string css)
    {
        for (var at = 0; at < css.Length; )
        {
            var open = css.IndexOf('{', at);
            if (open < 0)
                return;
            var names = WithoutComments(css[at..open]).Trim();
            var close = End(css, open);
            if (!names.StartsWith('@'))
                Add(names, css[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>What holds for <paramref name="element"/>, the stronger over the weaker (CSS Cascading Level 4, 6).</summary>
    public ElementStyle Of(IElement element)
    {
        if (_rules.Count == 0 && !element.HasAttribute("style") && !element.HasAttribute("hidden"))
            return default;
        var rules = Rules(element);
        var own = Declaration.Read(element.GetAttribute("style") ?? "");
        var values = Cascade(rules.Where(rule => rule.PseudoElement is null), own);
        if (element.HasAttribute("hidden"))
            values.TryAdd("display", "none");
        return new ElementStyle(values, Pseudo(rules, "before"), Pseudo(rules, "after"));
    }

    private static Dictionary<string, string>? Pseudo(List<StyleRule> rules, string name) =>
        rules.Exists(rule => rule.PseudoElement == name) ? Cascade(rules.Where(rule => rule.PseudoElement == name), []) : null;

    private static Dictionary<string, string> Cascade(IEnumerable<StyleRule> rules, IReadOnlyList<Declaration> own)
    {
        var values = new Dictionary<string, string>();
        List<Declaration> all = [.. rules.SelectMany(rule => rule.Declarations), .. own];
        foreach (var declaration in all.Where(declaration => !declaration.IsImportant).Concat(all.Where(each => each.IsImportant)))
        {
            if (declaration.Value.Length > 0)
                values[declaration.Property] = declaration.Value;
            else if (values.GetValueOrDefault(declaration.Property) == "none")
                values.Remove(declaration.Property);
        }

        return values;
    }

    private List<StyleRule> Rules(IElement element)
    {
        var found = new List<StyleRule>();
        foreach (var key in Keys(element))
        {
            if (_rules.TryGetValue(key, out var rules))
                found.AddRange(rules.Where(rule => rule.Fits(element)));
        }

        found.Sort((a, b) => a.Priority == b.Priority ? a.Order.CompareTo(b.Order) : a.Priority.CompareTo(b.Priority));
        return found;
    }

    private static IEnumerable<string> Keys(IElement element)
    {
        yield return Any;
        yield return element.LocalName;
        foreach (var name in (element.GetAttribute("class") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct())
            yield return "." + name;
        if (element.GetAttribute("id") is { Length: > 0 } id)
            yield return "#" + id;
    }

    private void Add(string names, string body)
    {
        var declarations = Declaration.Read(body);
        if (declarations.Count == 0)
            return;
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (selector, pseudo) = Part(name);
            if (selector.Length is 0 or > MaxSelector || selectors.ParseSelector(selector) is not { } parsed)
                continue;
            var key = Key(selector);
            if (!_rules.TryGetValue(key, out var rules))
                _rules[key] = rules = [];
            var isSimple = key == selector;
            rules.Add(
                new StyleRule(
                    isSimple ? null : parsed,
                    pseudo,
                    parsed.Specificity,
                    _order++,
                    isSimple || pseudo is not null ? declarations : [.. declarations.Select(WithoutLayout).OfType<Declaration>()]
                )
            );
        }
    }

    // Rules of several parts lay out menus and tables of templates: what they hide is not read, but lines are those of the elements.
    private static Declaration? WithoutLayout(Declaration declaration) =>
        declaration.Property switch
        {
            "display" when declaration.Value != "none" => declaration with { Value = "" },
            "white-space" or "list-style" or "list-style-type" => null,
            _ => declaration,
        };

    // h4::before is h4 and before; CSS 2 wrote it with one colon.
    private static (string Selector, string? PseudoElement) Part(string name)
    {
        foreach (var pseudo in PseudoElements)
        {
            if (name.EndsWith(":" + pseudo, StringComparison.OrdinalIgnoreCase))
                return (name[..^(pseudo.Length + 1)].TrimEnd(':') is { Length: > 0 } selector ? selector : Any, pseudo);
        }

        return (name, null);
    }

    // What the element itself must have: the last class, id or tag of the selector.
    private static string Key(string selector)
    {
        var start = selector.AsSpan().LastIndexOfAny(" >+~") + 1;
        var last = selector[start..];
        if (last.AsSpan().ContainsAny("[:()\\"))
            return Any;
        var sign = last.AsSpan().LastIndexOfAny(".#");
        return sign < 0 ? last.ToLowerInvariant() : last[sign..];
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
}
