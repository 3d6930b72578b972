using System.CommandLine;
using Tongbao.Cli.Commands.Help;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao completion</c>: a script by which a shell completes the command line.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, Func<CompletionScript, string>> Shells = new(StringComparer.Ordinal)
    {
        ["bash"] = script => script.Bash(),
        ["zsh"] = script => script.Zsh(),
        ["fish"] = script => script.Fish(),
        ["pwsh"] = script => script.Pwsh(),
    };

    /// <param name="tree">Makes the tree of all commands.</param>
    public static Command Create(Func<Command> tree)
    {
        var shell = new Argument<string>("shell")
        {
            HelpName = string.Join('|', Shells.Keys),
            Description = SpokenLanguage.Say(Phrases.HelpShell),
        };
        shell.AcceptOnlyFromAmong([.. Shells.Keys]);
        var command = new Command("completion", SpokenLanguage.Say(Phrases.HelpCompletion)) { shell, KnownSettings.Language.Option };
        command.SetAction(result => Console.Out.Write(Shells[result.GetValue(shell)!](new CompletionScript(tree()))));
        return command;
    }
}
