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
        var source = settings.Get(KnownSettings.Rules) is { } file ? Load(file) : null;
        if (source is not null)
            Read(source);
        return new ReadOptions
        {
            Language = SpokenLanguage.InData,
            RuleSource = source,
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
        settings.Get(KnownSettings.Rules) is { } file ? ReadProfile(file) : RuleProfile.Default;

    /// <exception cref="UsageException">The profile cannot be used.</exception>
    public static RuleProfile ReadProfile(FileInfo file) => Read(Load(file));

    private static RuleProfile Read(ProfileSource source)
    {
        try
        {
            return ProfileReader.Read(source);
        }
        catch (RuleProfileException e)
        {
            throw new UsageException(e.Said);
        }
    }

    private static ProfileSource Load(FileInfo file)
    {
        try
        {
            return RuleFiles.Load(file.FullName);
        }
        catch (RuleProfileException e)
        {
            throw new UsageException(e.Said);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorProfileNotRead(file.Name, IoReason.Of(e)));
        }
        catch (YamlException e)
        {
            throw new UsageException(Phrases.ErrorAtLine(file.Name, Math.Max(1, (int)e.Start.Line), Cause.Of(e)));
        }
    }
}
