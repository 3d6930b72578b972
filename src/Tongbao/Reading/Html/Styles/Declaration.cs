namespace Tongbao.Reading.Html.Styles;

/// <summary>A property that bears on the text of a page, and its value, in lower case but for generated content.</summary>
/// <param name="Property">As <c>display</c>.</param>
/// <param name="Value">Without <c>!important</c>.</param>
/// <param name="IsImportant">True when it is stronger than what is not important.</param>
internal readonly record struct Declaration(string Property, string Value, bool IsImportant)
{
    private const string Important = "!important";

    private static readonly HashSet<string> Properties =
    [
        "display",
        "visibility",
        "opacity",
        "white-space",
        "list-style",
        "list-style-type",
        "text-decoration",
        "text-decoration-line",
        "font",
        "font-family",
        "font-size",
        "font-weight",
        "color",
        "background",
        "background-color",
        "background-image",
        "position",
        "left",
        "top",
        "right",
        "text-indent",
        "width",
        "height",
        "max-width",
        "max-height",
        "overflow",
        "clip",
        "clip-path",
        "content",
        "counter-reset",
        "counter-increment",
    ];

    /// <summary>Those in the body of a rule or in a style attribute that bear on text.</summary>
    public static IReadOnlyList<Declaration> Read(string text) =>
        [
            .. Split(text)
                .Select(pair => pair.Split(':', 2, StringSplitOptions.TrimEntries))
                .Where(pair => pair.Length == 2 && Properties.Contains(pair[0].ToLowerInvariant()))
                .Select(pair => Of(pair[0].ToLowerInvariant(), pair[1])),
        ];

    private static Declaration Of(string property, string value)
    {
        var isImportant = value.EndsWith(Important, StringComparison.OrdinalIgnoreCase);
        if (isImportant)
            value = value[..^Important.Length].Trim();
        return new Declaration(property, property == "content" ? value : value.ToLowerInvariant(), isImportant);
    }

    // At each semicolon that stands in no string.
    private static IEnumerable<string> Split(string text)
    {
        var (start, quote) = (0, '\0');
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == ';')
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }
}
