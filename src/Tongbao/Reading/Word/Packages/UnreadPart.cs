using System.Xml.Linq;
using Tongbao.Text;

namespace Tongbao.Reading.Word.Packages;

/// <summary>Parts of a Word file that say something and are not read: their text stands in no paragraph.</summary>
/// <param name="What">As a finding calls them: <c>a diagram</c>.</param>
/// <param name="Sentence">What is said of them.</param>
/// <param name="Count">How many characters they hold; of files, which are not opened, how many there are.</param>
internal sealed record UnreadPart(string What, string Sentence, int Count)
{
    /// <summary>Relationships to them, and the elements that hold their words.</summary>
    private static readonly (string Type, string What, string[] Words)[] Drawn =
    [
        ("diagramData", "a diagram", ["t"]),
        ("chart", "a chart", ["t", "v"]),
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
                .Select(kind => (kind.What, Count: related[kind.Type].Sum(name => CountWords(parts.Load(name), kind.Words))))
                .Where(part => part.Count > 0)
                .Select(part => new UnreadPart(
                    part.What,
                    $"{part.What} of the Word file holds {part.Count} characters that are not read",
                    part.Count
                )),
            .. files.Count == 0
                ? Array.Empty<UnreadPart>()
                : [new("embedded files", files.Count == 1 ? $"the embedded file {files[0]} is not read" : Several(files), files.Count)],
        ];
    }

    private static string Several(List<string> files) => $"{files.Count} embedded files are not read: {files[0]} and others";

    // The words of a chart are those of its labels; its numbers, which a table or a text repeats, are drawn.
    private static int CountWords(XElement part, string[] words) =>
        part.Descendants()
            .Where(element => words.Contains(element.Name.LocalName) && !element.HasElements && !element.Ancestors().Any(IsNumbers))
            .Sum(element => Folding.CountInk(element.Value));

    private static bool IsNumbers(XElement element) => element.Name.LocalName is "numCache" or "numLit";
}
