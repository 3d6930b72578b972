using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Matching;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao rules</c>: what the rules are, what one says, and whether a profile keeps its own examples.</summary>
internal static class RulesCommand
{
    private enum ListFormat
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var name = new Argument<string>("NAME")
        {
            Description = "A finding's code (TB201), a rule as explain prints it (labels/整改措施), or a word of one.",
        };
        var list = new Command(
            "list",
            "List the findings and the rules of the profile; a star marks rows of your own.\n\nExample: tongbao rules list 成效"
        );
        var show = new Command("show", "Print the page of one finding or rule.\n\nExample: tongbao rules show TB201") { name };
        var test = new Command(
            "test",
            "Run the examples that the profile carries beside its rules.\n\nExample: tongbao rules test --rules mine.yaml"
        );
        foreach (var command in (Command[])[list, show, test])
        {
            command.Options.Add(KnownSettings.Rules.Option);
            ConfigurationOptions.AddTo(command);
        }

        var word = new Argument<string?>("WORD")
        {
            Description = "Only findings and rules with this word in name or text.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Choice.Of("--format", "How to list.", ListFormat.Text, "-f");
        list.Arguments.Add(word);
        list.Options.Add(format);
        list.SetAction(result =>
            ConfigurationOptions.Run(result, settings =>
                new RuleList(CommonOptions.ReadProfile(settings), result.GetValue(word)).Print(
                    result.Get<ListFormat>(format) == ListFormat.Json
                )
            )
        );
        show.SetAction(result =>
            ConfigurationOptions.Run(result, settings => Show(result.GetValue(name)!, CommonOptions.ReadProfile(settings)))
        );
        test.SetAction(result => ConfigurationOptions.Run(result, settings => Test(CommonOptions.ReadProfile(settings))));
        return new Command("rules", "List, show, test or suggest rules.") { list, show, test, SuggestCommand.Create() };
    }

    private static bool Holds((string Rule, string Page) row, string word) =>
        row.Rule.Contains(word, StringComparison.OrdinalIgnoreCase) || row.Page.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static ExitCode Show(string name, RuleProfile profile)
    {
        if (FindingKinds.Find(name) is { } finding)
        {
            Console.Out.WriteLine(
                $"""
                {finding.Code} {finding.Name} ({finding.Severity.Key()})

                {finding.Meaning}

                Example: {finding.Example}
                Mending: {finding.Mending}
                """
            );
            return ExitCode.Done;
        }

        var pages = RulePages.Of(profile).Where(row => row.Rule == name).ToList();
        // Not by its name: then by a word of it, as it stands in a notice.
        if (pages.Count == 0)
            pages = [.. RulePages.Of(profile).Where(row => Holds(row, name))];
        if (pages.Count == 0)
            throw new UsageException(
                $"no rule is called {name}, and none has this word{Nearest.Hint(name, RulePages.Of(profile).Select(row => row.Rule))}; "
                    + "tongbao rules list shows them all"
            );
        foreach (var (rule, rows) in pages.GroupBy(row => row.Rule).Select(group => (group.Key, group.ToList())))
            new RulePage(profile, rule, [.. rows.Select(row => row.Page)]).Print();
        return ExitCode.Done;
    }

    private static ExitCode Test(RuleProfile profile)
    {
        var traps = RuleTraps.Of(profile).ToList();
        foreach (var (rule, problem) in traps)
            Console.Out.WriteLine($"{rule}: {problem}");
        var broken = RuleExamples.Broken(profile);
        foreach (var example in broken)
            Console.Out.WriteLine(
                $"{example.Rule}: {example.Text}\n  expected {example.Expected ?? "no fit"}\n  got      {example.Actual ?? "no fit"}"
            );
        var never = traps.Count == 0 ? "" : $", {traps.Count} rows that can never fit";
        Console.Out.WriteLine($"{RuleExamples.Count(profile) - broken.Count} examples kept, {broken.Count} broken{never}");
        return broken.Count + traps.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
