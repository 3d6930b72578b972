using System.Globalization;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>The languages of this run. What is worded is worded in one of them, at its end.</summary>
internal static class SpokenLanguage
{
    /// <summary>Of the locale, by POSIX; what the system says where none of them is set.</summary>
    private static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>For people at a terminal: help, errors, summaries, text.</summary>
    public static Language AtTerminal { get; private set; } = Language.English;

    /// <summary>For workbooks and review pages. Not by the locale: the same notice gives the same bytes on every machine.</summary>
    public static Language InFiles { get; private set; } = Language.Chinese;

    /// <summary>For formats that programs read: English unless the command line says otherwise.</summary>
    public static Language InData { get; private set; } = Language.English;

    /// <summary>The words for people at a terminal.</summary>
    public static string Say(Phrase phrase) => phrase.In(AtTerminal);

    /// <param name="named">What is asked for; null to go by the locale.</param>
    /// <param name="onCommandLine">True if the command line asks for it.</param>
    public static void Be(Language? named, bool onCommandLine)
    {
        AtTerminal = named ?? OfLocale();
        InFiles = named ?? Language.Chinese;
        InData = (onCommandLine ? named : null) ?? Language.English;
    }

    /// <summary>
    /// Guesses from arguments and environment, for help and for what goes wrong before both are read.
    /// </summary>
    /// <param name="args">The command line.</param>
    public static void Guess(string[] args)
    {
        const string option = "--lang";
        var at = Array.IndexOf(args, option);
        var named =
            at >= 0 ? args.ElementAtOrDefault(at + 1) : args.FirstOrDefault(arg => arg.StartsWith($"{option}=", StringComparison.Ordinal));
        named = named?[(named.IndexOf('=') + 1)..];
        Be(Find(named) ?? Find(Environment.GetEnvironmentVariable("TONGBAO_LANG")), named is not null);
    }

    /// <summary>The language of a name; null for none, and for <c>auto</c>.</summary>
    private static Language? Find(string? name) =>
        name switch
        {
            "zh" => Language.Chinese,
            "en" => Language.English,
            _ => null,
        };

    private static Language OfLocale()
    {
        var locale = Locale.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is { Length: > 0 });
        return (locale ?? CultureInfo.CurrentUICulture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? Language.Chinese
            : Language.English;
    }
}
