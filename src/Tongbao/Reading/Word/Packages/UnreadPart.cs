using System.Xml.Linq;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Reading.Word.Packages;

/// <summary>Parts of a Word file that say something and are not read: their text stands in no paragraph.</summary>
/// <param name="What">Tells them from other parts: <c>a diagram</c>.</param>
/// <param name="Said">What is said of them.</param>
/// <param name="Count">How many characters they hold; of files, which are not opened, how many there are.</param>
internal sealed record UnreadPart(string What, Phrase Said, int Count)
{
    /// <summary>Relationships to them, and the elements that hold their words.</summary>
    private static readonly (string Type, string Key, string[] Words)[] Drawn =
    [
        ("diagramData", "diagram", ["t"]),
        ("chart", "chart", ["t", "v"]),
    ];

    private static readonly string[] Files = ["package", "oleObject", "control"];

    /// <param name="parts">The file.</param>
    /// <param name="related">What its document points to.</param>
    public static IReadOnlyList<UnreadPart> Of(PackageParts parts, ILookup<string, string> related)
    {
        var files = Files.SelectMany(type => related[type]).ToList();
        return
        [
            .. Drawn
                .Select(kind => (kind.Key, Count: related[kind.Type].Sum(name => CountWords(parts.Load(name), kind.Words))))
                .Where(part => part.Count > 0)
                .Select(part => new UnreadPart($"a {part.Key}", Phrases.TextNotReadDrawing(part.Key, part.Count), part.Count)),
            .. files.Count == 0 ? Array.Empty<UnreadPart>() : [new("embedded files", Embedded(files), files.Count)],
        ];
    }

    private static Phrase Embedded(List<string> files) =>
        files.Count == 1 ? Phrases.TextNotReadEmbedded(files[0]) : Phrases.TextNotReadEmbeddedFiles(files.Count, files[0]);

    // The words of a chart are those of its labels; its numbers, which a table or a text repeats, are drawn.
    private static int CountWords(XElement part, string[] words) =>
        part.Descendants()
            .Where(element => words.Contains(element.Name.LocalName) && !element.HasElements && !element.Ancestors().Any(IsNumbers))
            .Sum(element => Folding.CountInk(element.Value));

    private static bool IsNumbers(XElement element) => element.Name.LocalName is "numCache" or "numLit";
}
