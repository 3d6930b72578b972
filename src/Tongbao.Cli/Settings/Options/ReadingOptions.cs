using System.CommandLine;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings.Options;

/// <summary>The options of the commands that read documents in workers: how to read them, and at what cost.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<bool> _inProcess = new("--in-process") { Description = SpokenLanguage.Say(Phrases.HelpInProcess) };
    private readonly CommonOptions _common = new();

    public void AddTo(Command command)
    {
        foreach (var setting in (Setting[])[KnownSettings.Jobs, KnownSettings.Timeout, KnownSettings.Memory])
            command.Options.Add(setting.Option);
        command.Options.Add(_inProcess);
        _common.AddTo(command);
    }

    /// <exception cref="UsageException">The rule profile cannot be used, or a number, a time or a size makes no sense.</exception>
    public ReadPlan Read(ParseResult result, ResolvedSettings settings) =>
        new(
            _common.Read(result, settings),
            new ReadLimits(settings.Get(KnownSettings.Timeout), settings.Get(KnownSettings.OcrTimeout), settings.Get(KnownSettings.Memory)),
            settings.Get(KnownSettings.Jobs),
            result.GetValue(_inProcess)
        );
}
