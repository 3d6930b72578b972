using AngleSharp.Dom;
using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Reading.Html.Markup;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Framing;

/// <summary>What a page says of itself in its head: the metadata of Chinese government sites (GB/T 39554.1—2020) and Open Graph.</summary>
internal static class PageFacts
{
    private static readonly string[] TitleNames = ["ArticleTitle", "og:title", "title"];

    private static readonly (FurnitureKind Kind, string[] Names)[] Facts =
    [
        (FurnitureKind.Published, ["PubDate", "publishdate", "og:published_time", "article:published_time"]),
        (FurnitureKind.Publisher, ["ContentSource", "og:article:author", "source"]),
    ];

    /// <summary>What it calls itself, folded: its title and those of its metadata.</summary>
    public static IReadOnlyList<string> Titles(IDocument document) =>
        [
            .. TitleNames
                .Select(name => Meta(document, name))
                .Append(document.Title)
                .OfType<string>()
                .Select(title => FoldedText.Of(title).Value)
                .Where(title => title.Length > 0),
        ];

    /// <summary>When and by whom it was published, where no line of the page says so.</summary>
    public static IEnumerable<GlyphRun> Published(IDocument document, IReadOnlyList<PageLine> lines, RuleProfile profile)
    {
        var rules = profile.Chrome.Where(row => row.Kind == FurnitureKind.Published || row.Kind == FurnitureKind.Publisher).ToList();
        var printed = lines
            .Where(line => !line.IsCode && line.Length is > 0 and <= ChromeReader.MaxLength)
            .SelectMany(line =>
                rules
                    .Where(row => row.Pattern.IsMatch(Folding.InPlace(line.Text, line.Length)))
                    .Select(row => (FurnitureKind?)row.Kind)
                    .Append(line.Aside)
            )
            .ToHashSet();
        foreach (var (kind, names) in Facts)
        {
            if (
                !printed.Contains(kind)
                && names.Select(name => Meta(document, name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } value
            )
                yield return new GlyphRun(value, Aside: kind);
        }
    }

    private static string? Meta(IDocument document, string name) =>
        document
            .Head?.Children.FirstOrDefault(element =>
                element.LocalName == "meta"
                && (
                    string.Equals(element.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase)
                    || string.Equals(element.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase)
                )
            )
            ?.GetAttribute("content");
}
