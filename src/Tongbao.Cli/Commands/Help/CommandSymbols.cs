using System.CommandLine;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands.Help;

/// <summary>A command as help, man pages and completion show it: all three are made from the same tree.</summary>
internal static class CommandSymbols
{
    /// <summary>What the tool is called.</summary>
    public const string Tool = "tongbao";

    /// <summary><c>tongbao rules list</c></summary>
    public static string Path(this Command command) =>
        command is RootCommand ? Tool : $"{command.Parents.OfType<Command>().FirstOrDefault()?.Path() ?? Tool} {command.Name}";

    /// <summary>The command and all below it.</summary>
    public static IEnumerable<Command> WithSubcommands(this Command command) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => sub.WithSubcommands()).Prepend(command);

    /// <summary>Its options, and those of the commands above it that hold below them.</summary>
    public static IEnumerable<Option> AllOptions(this Command command) =>
        command
            .Options.Concat(command.Parents.OfType<Command>().SelectMany(above => above.AllOptions().Where(option => option.Recursive)))
            .Where(option => !option.Hidden)
            .Distinct();

    /// <summary>Its names, the short ones first: <c>-f</c>, <c>--format</c>. Those that begin with a slash are left out.</summary>
    public static IEnumerable<string> Names(this Option option) =>
        option.Aliases.Append(option.Name).Where(name => name[0] == '-').OrderBy(name => name.Length);

    /// <summary>Its names, and what goes with them: <c>-f, --format &lt;yaml|json&gt;</c>.</summary>
    public static string Label(this Option option)
    {
        var names = string.Join(", ", option.Names());
        return option.TakesValue() ? $"{names} <{option.HelpName}>" : names;
    }

    /// <summary>What usage calls it.</summary>
    public static string Label(this Argument argument) => argument.HelpName ?? argument.Name;

    /// <summary>What goes behind its name: <c>[&lt;INPUT&gt;...] [options]</c>.</summary>
    public static string Usage(this Command command) =>
        string.Join(
            ' ',
            command
                .Arguments.Select(Usage)
                .Concat(command.Subcommands.Count > 0 ? [SpokenLanguage.Say(Phrases.HelpUsageCommand)] : [])
                .Append(SpokenLanguage.Say(Phrases.HelpUsageOptions))
        );

    private static string Usage(Argument argument)
    {
        var name = $"<{argument.Label()}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
        return argument.Arity.MinimumNumberOfValues > 0 ? name : $"[{name}]";
    }

    /// <summary>The values it takes, where only some are possible.</summary>
    public static IReadOnlyList<string> Values(this Option option) => option.HelpName?.Split('|') is { Length: > 1 } values ? values : [];

    /// <summary>True if a value goes with it.</summary>
    public static bool TakesValue(this Option option) => option.Arity.MaximumNumberOfValues > 0 && option.HelpName is not null;

    /// <summary>Its first sentence or line; examples and what else follows are left out.</summary>
    public static string Brief(this Symbol symbol) => (symbol.Description ?? "").Split('\n')[0];
}
