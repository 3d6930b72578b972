using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Languages;

public partial class PhraseTableTests
{
    // Of a kind of finding, which looks them up by its code.
    private static readonly string[] Parts = [".name", ".meaning", ".example", ".mending"];

    private static IReadOnlyList<string[]> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "src", "Tongbao", "Languages", "phrases.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')),
    ];

    // What a name does, in the place of which a number stands here; and lists, which are several.
    private static readonly string[] Verbs =
    [
        .. (string[])["is", "was", "has", "as", "says", "does", "needs", "gives", "lists", "tells", "holds", "lacks", "begins", "names"],
        .. (string[])
            ["stands", "declares", "extends", "reports", "follows", "goes", "ends", "takes", "shows", "makes", "writes", "fails", "this"],
    ];

    private static IReadOnlyList<string> Families { get; } =
    [.. Rows.SelectMany(row => Family().Matches(row[1] + row[2])).Select(match => match.Groups["family"].Value).Distinct()];

    [Fact]
    public void Every_phrase_has_both_languages() =>
        Assert.DoesNotContain(Rows, row => row is not [_, var english, var chinese] || IsBlank(english) || IsBlank(chinese));

    [Fact]
    public void No_key_stands_twice() => Assert.Empty(Rows.GroupBy(row => row[0]).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Both_languages_of_a_phrase_have_the_same_placeholders() =>
        Assert.DoesNotContain(Rows, row => !Placeholders(row[1]).SetEquals(Placeholders(row[2])));

    [Fact]
    public void Chinese_is_written_in_Chinese_and_English_without_it() =>
        Assert.DoesNotContain(Rows.Where(row => !row[0].EndsWith(".example", StringComparison.Ordinal)), row =>
            IsForeign(row[2]) || (!QuotesNotices(row[0]) && Han().IsMatch(Quoted().Replace(row[1], "").Split("Example")[0]))
        );

    [Fact]
    public void One_is_one_in_English()
    {
        var said = Rows.Where(row =>
                !row[0].StartsWith("help.", StringComparison.Ordinal) && !row[0].EndsWith(".example", StringComparison.Ordinal)
            )
            .Select(row => (row[0], Placeholder().Replace(row[1], match => match.Value.Contains(':') ? "…" : "1")))
            .Where(row => Plural().Matches(row.Item2).Any(match => !Verbs.Contains(match.Groups["word"].Value)))
            .Select(row => $"{row.Item1}: {row.Item2}");

        Assert.Empty(said);
    }

    [Fact]
    public void Every_phrase_is_said_somewhere()
    {
        var code = string.Concat(SourceTree.Files(Path.Combine(Repository.Root, "src")).Select(File.ReadAllText));
        var lookedUp = LookedUp().Matches(code).Select(match => match.Groups["family"].Value).Concat(Families).ToHashSet();
        var said = PhraseName().Matches(code).Select(match => match.Groups["name"].Value).ToHashSet();
        Assert.DoesNotContain(Rows.Select(row => row[0]), key =>
            !said.Contains(Name(key)) && !IsManual(key) && !lookedUp.Contains(key.Split('.')[0])
        );
    }

    [Fact]
    public void Every_kind_of_finding_has_its_manual_page_in_the_table() =>
        Assert.Equal(
            FindingKinds.All.SelectMany(kind => Parts.Select(part => kind.Code + part)).Order(StringComparer.Ordinal),
            Rows.Select(row => row[0]).Where(IsManual).Order(StringComparer.Ordinal)
        );

    private static bool IsManual(string key) => key.StartsWith("TB", StringComparison.Ordinal) && Array.Exists(Parts, key.EndsWith);

    // What a key of the contract means is shown by words of notices.
    private static bool QuotesNotices(string key) => key.StartsWith("contract.", StringComparison.Ordinal);

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    // A phrase that is nothing but what is put in, or names of programs, is the same in all languages.
    private static bool IsForeign(string chinese) => !Han().IsMatch(chinese) && Latin().IsMatch(Placeholder().Replace(chinese, ""));

    private static string Name(string key) => string.Concat(key.Split('.', '-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\w+@(?<family>\w+)\}")]
    private static partial Regex Family();

    [GeneratedRegex(@"Phrases\.Find\(\$""(?<family>\w+)\.")]
    private static partial Regex LookedUp();

    [GeneratedRegex(@"\bPhrases\s*\.(?<name>\w+)")]
    private static partial Regex PhraseName();

    // Behind a number, with a word between or none.
    [GeneratedRegex(@"\b1 (?:more |attached |embedded |hidden or lock )?(?<word>[a-z]{2,}s)\b")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\([^()]*\p{IsCJKUnifiedIdeographs}[^()]*\)")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?!tongbao\b)[A-Za-z]{3,}")]
    private static partial Regex Latin();
}
