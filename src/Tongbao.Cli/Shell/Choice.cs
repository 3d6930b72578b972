using System.CommandLine;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>An option whose values are the names of an enumeration, in lower case on the command line.</summary>
internal static class Choice
{
    /// <param name="name">With its dashes.</param>
    /// <param name="description">For <c>--help</c>.</param>
    /// <param name="fallback">What holds when the option is left out.</param>
    /// <param name="aliases">Further names.</param>
    public static Option<string> Of<T>(string name, Phrase description, T fallback, params string[] aliases)
        where T : struct, Enum => Of(name, description, fallback, _ => true, aliases);

    /// <summary>The same with some of the values only.</summary>
    public static Option<string> Of<T>(string name, Phrase description, T fallback, Func<T, bool> which, params string[] aliases)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().Where(which).Select(value => value.ToString().ToLowerInvariant()).ToArray();
        var option = new Option<string>(name, aliases)
        {
            Description = SpokenLanguage.Say(description),
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => fallback.ToString().ToLowerInvariant(),
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>The same without a value that holds when it is left out.</summary>
    public static Option<string?> Optional<T>(string name, Phrase description)
        where T : struct, Enum
    {
        var values = Enum.GetNames<T>().Select(value => value.ToLowerInvariant()).ToArray();
        var option = new Option<string?>(name) { Description = SpokenLanguage.Say(description), HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>The value that was chosen; null when the option was left out.</summary>
    public static T? GetOptional<T>(this ParseResult result, Option<string?> option)
        where T : struct, Enum => result.GetValue(option) is { } value ? Enum.Parse<T>(value, ignoreCase: true) : null;

    /// <summary>The value that the command line names; null where its default holds.</summary>
    public static T? GetNamed<T>(this ParseResult result, Option<string> option)
        where T : struct, Enum => result.GetResult(option) is { Implicit: false } ? result.Get<T>(option) : null;

    /// <summary>The value that was chosen.</summary>
    public static T Get<T>(this ParseResult result, Option<string> option)
        where T : struct, Enum => Enum.Parse<T>(result.GetValue(option)!, ignoreCase: true);
}
