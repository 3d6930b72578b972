using System.Text.RegularExpressions;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary>What the parser of command lines says, as phrases: it speaks English alone, because its texts go by a culture.</summary>
internal static partial class ParserWords
{
    /// <param name="message">As the parser puts it; one that is not known here stays as it is.</param>
    public static Phrase Of(string message)
    {
        var words = message.ReplaceLineEndings(" ").Replace("\t", "");
        if (words == Phrases.UsageNoInput.ToString())
            return Phrases.UsageNoInput;
        if (words == Phrases.UsageNoCommand.ToString())
            return Phrases.UsageNoCommand;
        return Known().Match(words) switch
        {
            { Success: true } match when match.Groups["missing"] is { Success: true } option => Phrases.UsageOptionValue(option.Value),
            { Success: true } match when match.Groups["argument"] is { Success: true } argument => Phrases.UsageArgument(
                argument.Value,
                match.Groups["command"].Value
            ),
            { Success: true } match when match.Groups["choices"] is { Success: true } choices => Phrases.UsageChoice(
                match.Groups["value"].Value,
                choices.Value
            ),
            { Success: true } match when match.Groups["type"] is { Success: true } type => Phrases.UsageType(
                match.Groups["value"].Value,
                match.Groups["option"].Value,
                type.Value
            ),
            { Success: true } match when match.Groups["count"] is { Success: true } count => Phrases.UsageSingle(
                match.Groups["option"].Value,
                count.Value
            ),
            { Success: true } match => Phrases.UsageUnknown(match.Groups["word"].Value),
            _ => Phrases.Foreign(words),
        };
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
