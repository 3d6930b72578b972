using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;
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
        var name = new Argument<string>("NAME") { Description = SpokenLanguage.Say(Phrases.HelpRuleName) };
        var list = new Command("list", SpokenLanguage.Say(Phrases.HelpRulesList));
        var show = new Command("show", SpokenLanguage.Say(Phrases.HelpRulesShow)) { name };
        var profiles = new Argument<string[]>("PROFILE")
        {
            Description = SpokenLanguage.Say(Phrases.HelpRulesTestProfile),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var test = new Command("test", SpokenLanguage.Say(Phrases.HelpRulesTest)) { profiles };
        foreach (var command in (Command[])[list, show, test])
        {
            command.Options.Add(KnownSettings.Rules.Option);
            ConfigurationOptions.AddTo(command);
        }

        var word = new Argument<string?>("WORD")
        {
            Description = SpokenLanguage.Say(Phrases.HelpRulesWord),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Choice.Of("--format", Phrases.HelpRulesFormat, ListFormat.Text, "-f");
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
        test.SetAction(result => ConfigurationOptions.Run(result, settings =>
            {
                var named = result.GetValue(profiles) ?? [];
                if (named.Length > 0 && result.GetResult(KnownSettings.Rules.Option) is { Implicit: false })
                    throw new UsageException(Phrases.ErrorRulesTwice);
                return named.Length == 0 ? Test(CommonOptions.ReadProfile(settings)) : Test(named);
            }));
        return new Command("rules", SpokenLanguage.Say(Phrases.HelpRules)) { list, show, test, SuggestCommand.Create() };
    }

    private static bool Holds((string Rule, string Page) row, string word) =>
        row.Rule.Contains(word, StringComparison.OrdinalIgnoreCase) || row.Page.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static ExitCode Show(string name, RuleProfile profile)
    {
        if (FindingKinds.Find(name) is { } finding)
        {
            var language = SpokenLanguage.AtTerminal;
            Console.Out.WriteLine(
                Phrases
                    .RulesPage(
                        finding.Code,
                        finding.NameIn(language),
                        finding.Severity.Words().In(language),
                        finding.MeaningIn(language),
                        finding.ExampleIn(language),
                        finding.MendingIn(language)
                    )
                    .In(language)
            );
            return ExitCode.Done;
        }

        var pages = RulePages.Of(profile).Where(row => row.Rule == name).ToList();
        if (pages.Count == 0 && BuiltInRules.Find(name) is { } said)
        {
            Console.Out.WriteLine($"{name}\n{Terminal.Words(said)}");
            return ExitCode.Done;
        }

        // Not by its name: then by a word of it, as it stands in a notice.
        if (pages.Count == 0)
            pages = [.. RulePages.Of(profile).Where(row => Holds(row, name))];
        if (pages.Count == 0)
            throw new UsageException(Phrases.ErrorNoRule(name, Nearest.Hint(name, Names(profile))));
        foreach (var (rule, rows) in pages.GroupBy(row => row.Rule).Select(group => (group.Key, group.ToList())))
            new RulePage(profile, rule, [.. rows.Select(row => row.Page)]).Print();
        return ExitCode.Done;
    }

    private static IEnumerable<string> Names(RuleProfile profile) =>
        RulePages.Of(profile).Select(row => row.Rule).Concat(BuiltInRules.All.Select(row => row.Rule));

    // All of them, whatever the first one says.
    private static ExitCode Test(string[] files)
    {
        var broken = false;
        foreach (var file in files)
        {
            if (files.Length > 1)
                Console.Out.WriteLine($"{Terminal.Printable(file)}:");
            broken |= Test(CommonOptions.ReadProfile(new FileInfo(file))) != ExitCode.Done;
        }

        return broken ? ExitCode.Findings : ExitCode.Done;
    }

    private static ExitCode Test(RuleProfile profile)
    {
        var traps = RuleTraps.Of(profile).ToList();
        foreach (var (rule, problem) in traps)
            Console.Out.WriteLine(Terminal.Words(Phrases.UnreadableEntry(rule, problem)));
        var broken = RuleExamples.Broken(profile);
        foreach (var example in broken)
            Console.Out.WriteLine(
                Phrases
                    .RulesBroken(example.Rule, example.Text, Outcome(example.Expected), Outcome(example.Actual))
                    .In(SpokenLanguage.AtTerminal)
            );
        var kept = RuleExamples.Count(profile) - broken.Count;
        Console.Out.WriteLine(
            Terminal.Words(
                traps.Count == 0 ? Phrases.RulesKept(kept, broken.Count) : Phrases.RulesKeptTraps(kept, broken.Count, traps.Count)
            )
        );
        return broken.Count + traps.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static PhraseValue Outcome(string? text) => text is null ? Phrases.RulesNoFit : text;
}
