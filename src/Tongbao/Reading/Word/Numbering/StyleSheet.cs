using System.Xml.Linq;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>The styles of a Word file (17.7): what a paragraph or run inherits.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, XElement> _styles = [];
    private readonly string? _default;

    public StyleSheet(XElement? styles)
    {
        foreach (var style in styles?.Elements(WordXml.W + "style") ?? [])
        {
            if (style.Get("styleId") is not { } id)
                continue;
            _styles.TryAdd(id, style);
            if (style.Get("type") == "paragraph" && style.Get("default") is "1" or "true" or "on")
                _default ??= id;
        }
    }

    /// <summary>The style of a paragraph and those it is based on, nearest first.</summary>
    /// <param name="properties">The paragraph's <c>pPr</c>; null when it has none.</param>
    public IReadOnlyList<XElement> OfParagraph(XElement? properties) => Chain(properties.Value("pStyle") ?? _default);

    /// <summary>The style <paramref name="id"/> and those it is based on, nearest first; a circle is followed once.</summary>
    public IReadOnlyList<XElement> Chain(string? id)
    {
        var chain = new List<XElement>();
        while (id is not null && _styles.TryGetValue(id, out var style) && !chain.Contains(style))
        {
            chain.Add(style);
            id = style.Value("basedOn");
        }

        return chain;
    }

    /// <summary>
    /// True when text with the properties <paramref name="run"/> is hidden (17.3.2.41 vanish), in a paragraph of the styles
    /// <paramref name="paragraph"/>.
    /// </summary>
    public bool IsHidden(XElement? run, IReadOnlyList<XElement> paragraph) =>
        run.IsOn("vanish") ?? run.IsOn("specVanish") ?? Inherited(run, paragraph, "vanish") ?? false;

    /// <summary>True when such text is struck out, with one line or two (17.3.2.37 strike, 17.3.2.9 dstrike).</summary>
    public bool IsStruck(XElement? run, IReadOnlyList<XElement> paragraph) =>
        (run.IsOn("strike") ?? Inherited(run, paragraph, "strike") ?? false)
        || (run.IsOn("dstrike") ?? Inherited(run, paragraph, "dstrike") ?? false);

    /// <summary>
    /// How such text is set: East Asian font, size in half points and weight (17.3.2.26 rFonts, 17.3.2.38 sz, 17.3.2.1 b). The same for
    /// texts that are set alike.
    /// </summary>
    public string FaceOf(XElement? run, IReadOnlyList<XElement> paragraph)
    {
        var layers = Layers(run, paragraph).Prepend(run).ToList();
        var fonts = layers.Select(layer => layer.Child("rFonts")).FirstOrDefault(fonts => FontOf(fonts) is not null);
        var isBold = layers.Select(layer => layer.IsOn("b")).FirstOrDefault(on => on is not null) ?? false;
        var size = layers.Select(layer => layer.Value("sz")).FirstOrDefault(size => size is not null);
        return $"{FontOf(fonts)} {size}{(isBold ? " bold" : "")}";
    }

    private static string? FontOf(XElement? fonts) => fonts.Get("eastAsia") ?? fonts.Get("eastAsiaTheme");

    private bool? Inherited(XElement? run, IReadOnlyList<XElement> paragraph, string toggle) =>
        Layers(run, paragraph).Select(layer => layer.IsOn(toggle)).FirstOrDefault(on => on is not null);

    // What styles say of a run, the nearest first.
    private IEnumerable<XElement?> Layers(XElement? run, IReadOnlyList<XElement> paragraph) =>
        Chain(run.Value("rStyle")).Concat(paragraph).Select(style => style.Child("rPr"));

    /// <summary>True for the styles of a table of contents, which Word names <c>toc 1</c> to <c>toc 9</c> in every language.</summary>
    public static bool IsContents(IReadOnlyList<XElement> paragraph) =>
        paragraph.Any(style =>
            style.Value("name") is { } name
            && (
                name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)
                || name.Equals("TOC Heading", StringComparison.OrdinalIgnoreCase)
            )
        );
}
