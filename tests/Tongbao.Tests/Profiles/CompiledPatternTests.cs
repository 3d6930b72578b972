using System.Text;
using System.Text.RegularExpressions;
using Tongbao.Profiles.Patterns;
using Tongbao.Profiles.Rows;
using Tongbao.Tests.Support;
using Tongbao.Text;

namespace Tongbao.Tests.Profiles;

public class CompiledPatternTests
{
    private const RegexOptions Automaton = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string Path = System.IO.Path.Combine(SourceTree.Library, "Profiles", "Patterns", "CompiledPatterns.g.cs");

    private static readonly List<string> Patterns = [.. Rows(RuleProfile.Default).Select(pattern => pattern.ToString()).Distinct()];

    [Fact]
    public void The_patterns_of_the_default_profile_are_compiled()
    {
        var source = Source();
        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1")
            File.WriteAllText(Path, source);

        Assert.True(
            source == File.ReadAllText(Path).ReplaceLineEndings("\n"),
            $"CompiledPatterns.g.cs is not what default.yaml says. Accept: {Snapshot.AcceptVariable}=1 dotnet test --filter "
                + $"CompiledPatternTests, then build again."
        );
    }

    [Fact]
    public void A_compiled_pattern_finds_what_the_automaton_finds()
    {
        var texts = Directory
            .EnumerateFiles(System.IO.Path.Combine(Repository.Root, "samples"), "notice.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => FoldedText.Of(line).Value)
            .Distinct()
            .ToList();

        Assert.All(Patterns, pattern =>
        {
            // Through the rule: on a busy machine a match may take too long, and then the automaton answers.
            var (compiled, automaton) = (new RulePattern(pattern), new Regex(pattern, Automaton));
            Assert.All(texts, text => Assert.Equal(Found(automaton.Matches(text)), Found(compiled.Matches(text))));
        });
    }

    [Fact]
    public void A_text_that_keeps_a_compiled_pattern_too_long_goes_to_the_automaton()
    {
        const string exponential = "^(?:甲+)+$";
        var pattern = new RulePattern(exponential, new Regex(exponential, RegexOptions.None, TimeSpan.FromMilliseconds(1)));

        Assert.False(pattern.IsMatch(new string('甲', 100) + "乙"));
        Assert.Equal(100, pattern.Match(new string('甲', 100)).Length);
    }

    private static IEnumerable<RulePattern> Rows(RuleProfile profile) =>
        new IReadOnlyList<PatternRule>[]
        {
            profile.Columns,
            profile.Statuses,
            profile.Chapters,
            profile.Titles,
            profile.NotNotices,
            profile.Totals,
            profile.Chrome,
            profile.ChromeWords,
        }
            .SelectMany(table => table.Select(row => row.Pattern))
            .Concat(profile.Statuses.Select(row => row.InProse).OfType<RulePattern>())
            .Concat(profile.HeadWords.Select(row => row.Names).OfType<RulePattern>())
            .Concat(profile.Patterns.Select(known => known.Pattern));

    private static string Found(IEnumerable<Match> matches) =>
        string.Join(
            '\n',
            matches.Select(match =>
                string.Join(' ', match.Groups.Values.Select(group => $"{group.Name}:{group.Success}:{group.Index}+{group.Length}"))
            )
        );

    private static string Source()
    {
        var source = new StringBuilder(
            """
            // Written by CompiledPatternTests from default.yaml. Accept: TONGBAO_ACCEPT=1 dotnet test --filter CompiledPatternTests
            using System.Text.RegularExpressions;

            namespace Tongbao.Profiles.Patterns;

            internal static partial class CompiledPatterns
            {

            """
        );
        for (var i = 0; i < Patterns.Count; i++)
            source
                .Append("    [GeneratedRegex(@\"")
                .Append(Patterns[i].Replace("\"", "\"\"", StringComparison.Ordinal))
                .Append("\", Options, Patience)] private static partial Regex P")
                .Append(i)
                .Append(" { get; }\n");
        source
            .Append("\n    private static Regex[] All => [")
            .AppendJoin(", ", Enumerable.Range(0, Patterns.Count).Select(i => $"P{i}"))
            .Append("];\n}\n");
        return source.ToString().ReplaceLineEndings("\n");
    }
}
