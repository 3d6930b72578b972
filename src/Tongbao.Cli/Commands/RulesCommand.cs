using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Matching;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao rules</c>: what the rules are, what one says, and whether a profile keeps its own examples.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME")
        {
            Description = "A finding's code (TB201) or a rule as explain prints it (labels/整改措施).",
        };
        var list = new Command("list", "List the findings and the rules of the profile.\n\nExample: tongbao rules list");
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

        list.SetAction(result => ConfigurationOptions.Run(result, settings => List(CommonOptions.ReadProfile(settings))));
        show.SetAction(result =>
            ConfigurationOptions.Run(result, settings => Show(result.GetValue(name)!, CommonOptions.ReadProfile(settings)))
        );
        test.SetAction(result => ConfigurationOptions.Run(result, settings => Test(CommonOptions.ReadProfile(settings))));
        return new Command("rules", "List, show, test or suggest rules.") { list, show, test, SuggestCommand.Create() };
    }

    private static ExitCode List(RuleProfile profile)
    {
        Console.Out.WriteLine("Findings");
        foreach (var rule in FindingKinds.All)
            Console.Out.WriteLine($"  {rule.Code}  {rule.Severity.Key(), -7}  {rule.Name}");
        Console.Out.WriteLine();
        Console.Out.WriteLine($"Rules of the profile {profile.Name}");
        foreach (var (rule, page) in RulePages.Of(profile))
            Console.Out.WriteLine($"  {rule}  {page}");
        return ExitCode.Done;
    }

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
        if (pages.Count == 0)
            throw new UsageException($"no rule is called {name}; tongbao rules list shows them all");
        foreach (var (rule, page) in pages)
            Console.Out.WriteLine($"{rule}\n{page}");
        return ExitCode.Done;
    }

    private static ExitCode Test(RuleProfile profile)
    {
        var broken = RuleExamples.Broken(profile);
        foreach (var example in broken)
            Console.Out.WriteLine(
                $"{example.Rule}: {example.Text}\n  expected {example.Expected ?? "no fit"}\n  got      {example.Actual ?? "no fit"}"
            );
        Console.Out.WriteLine($"{RuleExamples.Count(profile) - broken.Count} examples kept, {broken.Count} broken");
        return broken.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
