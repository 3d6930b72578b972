using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary>What the parser of command lines says, as phrases: it speaks English alone, because its texts go by a culture.</summary>
internal static partial class ParserWords
{
    private const string NoCommand = "Required command was not provided.";

    /// <param name="error">As the parser has it; a message that is not known here stays as it is.</param>
    public static Phrase Of(ParseError error)
    {
        var words = error.Message.ReplaceLineEndings(" ").Replace("\t", "");
        if (words == Phrases.UsageNoInput.ToString())
            return Phrases.UsageNoInput;
        if (words == NoCommand && error.SymbolResult is CommandResult { Command: var command })
            return Phrases.UsageNoCommand(PhraseValue.Of(command.Subcommands.Select(sub => sub.Name)));
        return Known().Match(words) switch
        {
            { Success: true } match when match.Groups["missing"] is { Success: true } option => Phrases.UsageOptionValue(option.Value),
            { Success: true } match when match.Groups["argument"] is { Success: true } argument => Phrases.UsageArgument(
                match.Groups["command"].Value,
                argument.Value
            ),
            { Success: true } match when match.Groups["choices"] is { Success: true } choices => Choice(
                error,
                match.Groups["value"].Value,
                [.. choices.Value.Split(' ').Select(choice => choice.Trim('\''))]
            ),
            { Success: true } match when match.Groups["type"] is { Success: true } => Phrases.UsageType(
                match.Groups["option"].Value,
                match.Groups["value"].Value
            ),
            { Success: true } match when match.Groups["count"] is { Success: true } count => Phrases.UsageSingle(
                match.Groups["option"].Value,
                count.Value
            ),
            { Success: true } match => Phrases.UsageUnknown(match.Groups["word"].Value),
            _ => Phrases.Foreign(words),
        };
    }

    private static Phrase Choice(ParseError error, string value, IReadOnlyList<string> choices)
    {
        var name = error.SymbolResult switch
        {
            OptionResult option => option.Option.Name,
            ArgumentResult argument => argument.Argument.Name,
            _ => "",
        };
        return Phrases.UsageChoice(name, value, PhraseValue.Of(choices), Nearest.Hint(value, choices));
    }

    [GeneratedRegex(
        "^(?:Required argument missing for option: '(?<missing>.+)'[.]"
            + "|Required argument '(?<argument>.+)' missing for command: '(?<command>.+)'[.]"
            + "|Argument '(?<value>.*)' not recognized[.] Must be one of: (?<choices>.+)"
            + "|Cannot parse argument '(?<value>.*)' for option '(?<option>.+)' as expected type '(?<type>.+)'[.]"
            + "|Option '(?<option>.+)' expects a single argument but (?<count>[0-9]+) were provided[.]"
            + "|Unrecognized command or argument '(?<word>.*)'[.])$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Known();
}
