using System.CommandLine;
using System.CommandLine.Help;
using Tongbao.Cli.Commands;
using Tongbao.Cli.Commands.Help;
using Tongbao.Cli.FastStart;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli;

internal static class Program
{
    private static readonly OrderedDictionary<string, Func<Command>> Commands = new()
    {
        ["parse"] = ParseCommand.Create,
        ["check"] = CheckCommand.Create,
        ["diff"] = DiffCommand.Create,
        ["merge"] = MergeCommand.Create,
        ["explain"] = ExplainCommand.Create,
        ["view"] = ViewCommand.Create,
        ["rules"] = RulesCommand.Create,
        ["schema"] = SchemaCommand.Create,
        ["doctor"] = DoctorCommand.Create,
        ["completion"] = () => CompletionCommand.Create(Tree),
        ["man"] = () => ManCommand.Create(Tree),
    };

    public static int Main(string[] args)
    {
        if (args is [WorkerLoop.CommandName])
            return WorkerLoop.Run();
        return LastDoor.Run(() =>
        {
            if (args is [ReExec.CommandName, .. var again])
                args = again;
            else
                LoneDocument.BeginAhead(args);
            SpokenLanguage.Guess(args);
            return Run(args);
        });
    }

    private static int Run(string[] args)
    {
        // The command that is called needs no other; help and suggestions need all.
        var root = args is [var name, ..] && Commands.TryGetValue(name, out var called) ? Root(called()) : Tree();
        // A name that begins with @ is the name of a file, as the shell gives it, and no list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (root.Options.OfType<HelpOption>().Any(help => parsed.GetResult(help) is { Implicit: false }))
        {
            Console.Out.Write(HelpPage.Of(parsed.CommandResult.Command, Terminal.Width));
            return (int)ExitCode.Done;
        }

        if (CommandLineErrors.Of(parsed, Commands.Keys) is { Count: > 0 } errors)
        {
            foreach (var error in errors)
                Terminal.Say(Phrases.LineError(error));
            Terminal.Say(Phrases.LineError(Phrases.ErrorSeeHelp));
            return (int)ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Tree() => Root([.. Commands.Values.Select(create => create())]);

    private static RootCommand Root(params Command[] commands)
    {
        var root = new RootCommand(SpokenLanguage.Say(Phrases.HelpRoot));
        foreach (var option in root.Options)
            option.Description = SpokenLanguage.Say(option is HelpOption ? Phrases.HelpShow : Phrases.HelpVersion);
        root.Options.Add(KnownSettings.Language.Option);
        foreach (var command in commands)
            root.Subcommands.Add(command);
        return root;
    }
}
