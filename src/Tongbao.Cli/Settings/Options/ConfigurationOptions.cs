using System.CommandLine;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings.Options;

/// <summary>The options that say which configuration holds, for every command that has settings.</summary>
internal static class ConfigurationOptions
{
    private const string Variable = "TONGBAO_CONFIG";

    private static readonly Option<string?> Config = new("--config")
    {
        Description = SpokenLanguage.Say(Phrases.HelpConfig),
        HelpName = "FILE",
    };

    private static readonly Option<bool> Isolated = new("--isolated") { Description = SpokenLanguage.Say(Phrases.HelpIsolated) };

    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = SpokenLanguage.Say(Phrases.HelpVerbose) };

    private static readonly Option<string?> LogFile = new("--log") { Description = SpokenLanguage.Say(Phrases.HelpLog), HelpName = "FILE" };

    private static readonly Option<string> ColourOption = Choice.Of("--color", Phrases.HelpColor, Colour.Auto);

    /// <summary>Asked for instead of work.</summary>
    public static Option<bool> ShowSettings { get; } =
        new("--show-settings") { Description = SpokenLanguage.Say(Phrases.HelpShowSettings) };

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Config, Isolated, ShowSettings, Verbose, LogFile, ColourOption, KnownSettings.Language.Option])
            command.Options.Add(option);
    }

    /// <summary>Runs a command with its settings, or prints them.</summary>
    public static int Run(ParseResult result, Func<ResolvedSettings, ExitCode> command)
    {
        var settings = Read(result);
        Terminal.Colour = result.Get<Colour>(ColourOption);
        SpokenLanguage.Be(Spoken(settings), settings.GetNamed(KnownSettings.Language) is not null);
        using var log = RunLog.Current = new RunLog(result.GetValue(Verbose) ? Console.Error : null, OpenLog(result.GetValue(LogFile)));
        log.Say("start", ("version", ToolVersion.Text), ("command", result.CommandResult.Command.Name), ("config", settings.File?.Path));
        if (Misnamed(result) is { } misnamed)
            Terminal.Say(Phrases.LineError(Phrases.ConfigurationMisnamed(WorkingFolder.Relative(misnamed), ConfigurationFile.Name)));
        if (!result.GetValue(ShowSettings))
            return (int)command(settings);
        foreach (var line in settings.Lines(result.CommandResult.Command))
            Console.Out.WriteLine(Terminal.Printable(line));
        return (int)ExitCode.Done;
    }

    // Where a configuration is named, or left out, nobody looks for one.
    private static string? Misnamed(ParseResult result) =>
        result.GetValue(Config) is null
        && !result.GetValue(Isolated)
        && Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 }
        && WorkingFolder.Path is { } folder
            ? ConfigurationFile.FindMisnamed(folder)
            : null;

    private static Language? Spoken(ResolvedSettings settings) =>
        settings.Get(KnownSettings.Language) switch
        {
            LanguageChoice.Zh => Language.Chinese,
            LanguageChoice.En => Language.English,
            _ => null,
        };

    private static FileStream? OpenLog(string? path)
    {
        try
        {
            return path is null ? null : new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Phrases.ErrorLogNotWritten(path, IoReason.Of(e)));
        }
    }

    private static ResolvedSettings Read(ParseResult result)
    {
        var (named, isolated) = (result.GetValue(Config), result.GetValue(Isolated));
        if (named is not null && isolated)
            throw new UsageException(Phrases.ErrorConfigAndIsolated);
        if (isolated)
            return new ResolvedSettings(result, null, isolated: true);
        var path = named
            ?? (
                Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable ? variable
                : WorkingFolder.Path is { } folder ? ConfigurationFile.Find(folder)
                : null
            );
        return new ResolvedSettings(result, path is null ? null : ConfigurationReader.Read(path), isolated: false);
    }
}
