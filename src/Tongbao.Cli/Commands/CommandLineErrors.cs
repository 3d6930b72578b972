using System.CommandLine;
using System.CommandLine.Parsing;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary>What is wrong with a command line, in sentences that say what may have been meant.</summary>
internal static class CommandLineErrors
{
    /// <param name="parsed">The command line.</param>
    /// <param name="commands">Names of all commands.</param>
    public static IReadOnlyList<Phrase> Of(ParseResult parsed, IEnumerable<string> commands)
    {
        var command = parsed.CommandResult.Command;
        // A word that nobody takes, or that a command would take for an input.
        if (Unknown(parsed) is { } option)
            return [Phrases.ErrorNoOption(option, Nearest.Hint(option, Options(command)))];
        var known = command.Subcommands.Count > 0 ? command.Subcommands.Select(sub => sub.Name) : [];
        if (command is RootCommand)
            known = commands;
        if (parsed.UnmatchedTokens is [var word, ..] && known.Any())
            return [Phrases.ErrorNoCommand(word, AsOption(parsed, word) ?? Nearest.Hint(word, known))];
        return [.. parsed.Errors.Select(error => ParserWords.Of(error))];
    }

    private static string? Unknown(ParseResult parsed)
    {
        var behindDashes = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet();
        return parsed
            .UnmatchedTokens.Concat(
                parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            )
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-' && !behindDashes.Contains(word) && !Path.Exists(word));
    }

    // tongbao help, tongbao version.
    private static PhraseValue? AsOption(ParseResult parsed, string word)
    {
        var isOption = parsed.RootCommandResult.Command.Options.Any(option => option.Name == $"--{word}");
        return isOption ? Phrases.ErrorDidYouMean($"--{word}") : (PhraseValue?)null;
    }

    private static IEnumerable<string> Options(Command command) =>
        command
            .Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith("--", StringComparison.Ordinal));
}
