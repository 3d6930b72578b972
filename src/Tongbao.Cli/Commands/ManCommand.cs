using System.CommandLine;
using Tongbao.Cli.Commands.Help;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao man</c>: the manual page of a command, or all of them into a folder.</summary>
internal static class ManCommand
{
    /// <param name="tree">Makes the tree of all commands.</param>
    public static Command Create(Func<Command> tree)
    {
        var name = new Argument<string[]>("command")
        {
            Description = SpokenLanguage.Say(Phrases.HelpManName),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var folder = new Option<string?>("--output", "-o") { HelpName = "DIR", Description = SpokenLanguage.Say(Phrases.HelpManOutput) };
        var command = new Command("man", SpokenLanguage.Say(Phrases.HelpMan)) { name, folder, KnownSettings.Language.Option };
        command.SetAction(result => (int)Run(tree(), result.GetValue(name) ?? [], result.GetValue(folder)));
        return command;
    }

    private static ExitCode Run(Command root, string[] name, string? folder)
    {
        if (folder is not null)
        {
            foreach (var each in root.WithSubcommands())
                Write(Path.Combine(folder, $"{each.Path().Replace(' ', '-')}.1"), ManPage.Of(each));
            return ExitCode.Done;
        }

        var path = string.Join(' ', name.Prepend(CommandSymbols.Tool));
        var command = root.WithSubcommands().FirstOrDefault(each => each.Path() == path)
            ?? throw new UsageException(Phrases.ErrorNoCommand(string.Join(' ', name), ""));
        Console.Out.Write(ManPage.Of(command));
        return ExitCode.Done;
    }

    private static void Write(string path, string page) =>
        OutputFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(page)), OutputFile.ScratchName());
}
