using System.CommandLine;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Profiles;
using YamlDotNet.Core;

namespace Tongbao.Cli.Settings.Options;

/// <summary>The options that several commands share, and how they become <see cref="ReadOptions"/>.</summary>
internal sealed class CommonOptions
{
    private readonly PasswordOptions _passwords = new();

    private readonly Option<string?> _format = Choice.Optional<InputFormat>("--input-format", Phrases.HelpInputFormat);

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        Setting[] recognition =
        [
            KnownSettings.Ocr,
            KnownSettings.OcrEngine,
            KnownSettings.OcrModels,
            KnownSettings.OcrLanguage,
            KnownSettings.OcrTimeout,
        ];
        foreach (var setting in recognition)
            command.Options.Add(setting.Option);
        command.Options.Add(KnownSettings.Rules.Option);
        _passwords.AddTo(command);
        ConfigurationOptions.AddTo(command);
    }

    /// <summary>Reads the text of the rule profile and refuses one that is none.</summary>
    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public ReadOptions Read(ParseResult result, ResolvedSettings settings)
    {
        var file = settings.Get(KnownSettings.Rules);
        var text = file is null ? null : ReadText(file);
        if (text is not null)
            ReadProfile(text, file!.Name);
        return new ReadOptions
        {
            Language = SpokenLanguage.InData,
            RulesName = file?.Name,
            RulesText = text,
            Passwords = _passwords.Read(result, settings),
            InputFormat = result.GetOptional<InputFormat>(_format),
            Ocr = settings.Get(KnownSettings.Ocr),
            OcrEngine = settings.Get(KnownSettings.OcrEngine),
            OcrModels = settings.Get(KnownSettings.OcrModels)?.FullName,
            OcrLanguage = settings.Get(KnownSettings.OcrLanguage),
            OcrTimeout = settings.Get(KnownSettings.OcrTimeout),
        };
    }

    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public static RuleProfile ReadProfile(ResolvedSettings settings) =>
        settings.Get(KnownSettings.Rules) is { } file ? ReadProfile(ReadText(file), file.Name) : RuleProfile.Default;

    private static RuleProfile ReadProfile(string text, string name)
    {
        try
        {
            using var reader = new StringReader(text);
            return RuleProfile.Read(reader, name);
        }
        catch (RuleProfileException e)
        {
            throw new UsageException(e.Said);
        }
    }

    // No longer than the reader of profiles takes it: the file may be one that never ends.
    private static string ReadText(FileInfo file)
    {
        try
        {
            using var reader = new StreamReader(file.FullName);
            return BoundedYaml.ReadAll(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorProfileNotRead(file.Name, IoReason.Of(e)));
        }
        catch (YamlException e)
        {
            throw new UsageException(Phrases.ErrorAtFirstLine(file.Name, e.Message));
        }
    }
}
