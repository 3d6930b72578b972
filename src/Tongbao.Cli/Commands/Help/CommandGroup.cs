using System.CommandLine;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands.Help;

/// <summary>Commands that stand together in the help of the tool.</summary>
/// <param name="Name">What they are for.</param>
/// <param name="Commands">Their names.</param>
internal sealed record CommandGroup(Phrase Name, params string[] Commands)
{
    /// <summary>In the order in which people need them.</summary>
    public static IReadOnlyList<CommandGroup> All { get; } =
    [
        new(Phrases.HelpGroupRead, "parse", "check", "view", "explain"),
        new(Phrases.HelpGroupMany, "diff", "merge"),
        new(Phrases.HelpGroupTool, "rules", "schema", "doctor", "completion", "man"),
    ];

    public bool Holds(Command command) => Commands.Contains(command.Name);
}
