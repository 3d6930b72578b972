using System.CommandLine;
using Tongbao.Cli.Commands;
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
            SpokenLanguage.Guess(args, KnownSettings.Language.Option.Name, KnownSettings.Language.Variable);
            return Run(args);
        });
    }

    private static int Run(string[] args)
    {
        var root = new RootCommand(
            """
            Turns published rectification notices (巡视/巡察整改情况通报) into structured YAML or JSON.

            Example: tongbao parse notice.pdf
            """
        );
        // The command that is called needs no other; help and suggestions need all.
        if (args is [var name, ..] && Commands.TryGetValue(name, out var called))
            root.Subcommands.Add(called());
        else
            Commands.Values.ToList().ForEach(create => root.Subcommands.Add(create()));
        // A name that begins with @ is the name of a file, as the shell gives it, and no list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (CommandLineErrors.Of(parsed, Commands.Keys) is { Count: > 0 } errors)
        {
            foreach (var error in errors)
                Terminal.Say(Phrases.LineError(error));
            Terminal.Say(Phrases.LineError(Phrases.ErrorSeeHelp));
            return (int)ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
