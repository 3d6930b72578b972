using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Docs;

/// <summary>A page of the documentation: a README, or a page below docs/.</summary>
/// <param name="Name">Path below the root, with <c>/</c>.</param>
/// <param name="Text">With LF line ends.</param>
internal sealed partial record DocPage(string Name, string Text)
{
    public static readonly string[] Languages = ["en", "zh"];

    /// <summary>The pages of a language, the README first.</summary>
    public static IReadOnlyList<DocPage> In(string language) =>
        [
            Of(ReadmeName(language)),
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, "docs", language), "*.md")
                .Order(StringComparer.Ordinal)
                .Select(file => Of($"docs/{language}/{Path.GetFileName(file)}")),
        ];

    public static DocPage Of(string name) => new(name, File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n"));

    public static string PathOf(string name) => Path.Combine(Repository.Root, name);

    public static string ReadmeName(string language) => language == "zh" ? "README.zh.md" : "README.md";

    /// <summary>The level of each heading: <c>##</c>.</summary>
    public IEnumerable<string> HeadingLevels => Heading().Matches(Prose).Select(match => match.Groups["level"].Value);

    /// <summary>What a link to a heading is called, by GitHub's rule.</summary>
    public IEnumerable<string> Anchors =>
        Heading()
            .Matches(Prose)
            .Select(match => match.Groups["words"].Value.Trim().ToLowerInvariant())
            .Select(words => NotInAnchor().Replace(words, "").Replace(' ', '-'));

    /// <summary>Where its links and pictures lead, but for addresses on the web.</summary>
    public IEnumerable<string> Links =>
        Link()
            .Matches(Prose)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal));

    /// <summary>The text of the fenced blocks of a language; of those without one where it is empty.</summary>
    public IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    /// <summary>The lines of a table between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public IEnumerable<string> Table(string name)
    {
        var (begin, end) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        int from = Text.IndexOf(begin, StringComparison.Ordinal),
            to = Text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"{Name}: {begin} … {end} is missing");
        return Text[(from + begin.Length)..to].Trim().Split('\n');
    }

    /// <summary>Words in back quotes in the first cell of each row of its tables, in order.</summary>
    public IEnumerable<string> KeysOfTables =>
        Text.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Quoted().Matches(line.Split('|')[1]))
            .Select(match => match.Groups["word"].Value);

    /// <summary>What its tables say of each of them, as plain text.</summary>
    public IReadOnlyDictionary<string, string> Meanings =>
        Text.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ", 2))
            .SelectMany(cells => Quoted().Matches(cells[0]).Select(match => (match.Groups["word"].Value, Plain(cells[1]))))
            .DistinctBy(row => row.Value)
            .ToDictionary(row => row.Value, row => row.Item2);

    private static string Plain(string markdown) => LinkedWords().Replace(markdown, "$1").Replace("`", "");

    private string Prose => Fence().Replace(Text, "");

    [GeneratedRegex(
        "^```(?<language>[a-z]*)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Fence();

    [GeneratedRegex("^(?<level>#+) (?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkedWords();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{Pc} -]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
