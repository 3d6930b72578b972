using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Lines;
using Tongbao.Paragraphs;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading;

/// <summary>A small PDF with one difficulty, and what a reader of its pages reads; see Fixtures/README.md.</summary>
internal sealed partial record Fixture(string Name)
{
    /// <summary>Opens the encrypted ones.</summary>
    public const string Password = "secret";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Tongbao.Tests", "Reading", "Fixtures");

    /// <summary>Names of the fixtures of which every page can be read.</summary>
    public static TheoryData<string> WithBody =>
        [.. Names("*.expected.txt").Where(name => name != "page2-bad-flate").Order(StringComparer.Ordinal)];

    /// <summary>One paragraph a line, runs of white space as one space.</summary>
    public IReadOnlyList<string> Body => [.. File.ReadLines(PathOf("expected.txt")).Select(OneSpace)];

    /// <summary>Name, page and ink of what is to be set aside, in order of page and name.</summary>
    public IReadOnlyList<string> Furniture =>
        File.Exists(PathOf("furniture.txt"))
            ? Grouped(
                File.ReadLines(PathOf("furniture.txt"))
                    .Select(line => line.Split('\t'))
                    .Select(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]))
            )
            : [];

    /// <summary>What every stage saw; pages without text stay so.</summary>
    public ParseTrace Trace(string? password = Password) =>
        NoticeParser.Trace(
            NoticeSource.FromFile(PathOf("pdf")),
            new ParseOptions
            {
                Password = password,
                Ocr = new OcrOptions { Mode = OcrMode.Never },
            }
        );

    public string PathOf(string extension) => Path.Combine(Folder, $"{Name}.{extension}");

    /// <summary>The paragraphs that came out, in the form of <see cref="Body"/>.</summary>
    public static IReadOnlyList<string> BodyOf(Manuscript manuscript) =>
        [.. manuscript.Paragraphs.Select(paragraph => OneSpace(manuscript.Slice(paragraph.Span)))];

    /// <summary>What was set aside, in the form of <see cref="Furniture"/>.</summary>
    public static IReadOnlyList<string> FurnitureOf(IEnumerable<Furniture> furniture) =>
        Grouped(furniture.Select(piece => (piece.Name, piece.Page, piece.Text)));

    // Small watermarks may come as one piece or as many.
    private static List<string> Grouped(IEnumerable<(string Name, int Page, string Text)> pieces) =>
        [
            .. pieces
                .GroupBy(piece => (piece.Page, piece.Name))
                .OrderBy(group => group.Key.Page)
                .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group =>
                    $"p{group.Key.Page} {group.Key.Name} "
                    + $"{Ink.Of(string.Concat(group.Select(piece => piece.Text).Order(StringComparer.Ordinal)))}"
                ),
        ];

    private static IEnumerable<string> Names(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern).Select(path => Path.GetFileName(path).Split('.')[0]);

    private static string OneSpace(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
