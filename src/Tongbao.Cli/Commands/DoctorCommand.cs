using System.CommandLine;
using System.Text;
using System.Text.Json;
using Tongbao.Cli.Doctor;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao doctor</c>: what is installed, what is missing and what it would add, and which configuration holds.</summary>
internal static class DoctorCommand
{
    private enum DoctorFormat
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var format = Choice.Of("--format", Phrases.HelpDoctorFormat, DoctorFormat.Text, "-f");
        var command = new Command("doctor", SpokenLanguage.Say(Phrases.HelpDoctor))
        {
            format,
            KnownSettings.OcrModels.Option,
            KnownSettings.OcrLanguage.Option,
        };
        ConfigurationOptions.AddTo(command);
        command.SetAction(result => ConfigurationOptions.Run(result, settings => Run(settings, result.Get<DoctorFormat>(format))));
        return command;
    }

    private static ExitCode Run(ResolvedSettings settings, DoctorFormat format)
    {
        var report = DoctorReport.Make(settings, format == DoctorFormat.Json ? SpokenLanguage.InData : SpokenLanguage.AtTerminal);
        Console.Out.Write(format == DoctorFormat.Json ? Json(report) : Text(report));
        return report.Parts.All(part => part.Installed) ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Json(DoctorReport report) => JsonSerializer.Serialize(report, DoctorContext.Pretty.DoctorReport) + "\n";

    private static string Text(DoctorReport report)
    {
        var text = new StringBuilder();
        var width = report.Parts.Max(part => part.Name.Length);
        var language = SpokenLanguage.AtTerminal;
        text.Append(Phrases.DoctorRuntime(report.Tongbao, report.Dotnet, report.System).In(language)).Append("\n\n");
        foreach (var part in report.Parts)
        {
            text.Append(
                $"{(part.Installed ? Phrases.DoctorOk : Phrases.DoctorMissing).In(language)}  {part.Name.PadRight(width)}  "
                    + $"{(part.Installed ? part.Version : Phrases.DoctorAdds(part.Adds, part.Install).In(language))}\n"
            );
        }

        PhraseValue file = report.Configuration is { } path ? path : Phrases.DoctorNoConfiguration;
        text.Append('\n').Append(Phrases.DoctorConfiguration(file).In(language)).Append('\n');
        foreach (var variable in report.Variables)
            text.Append(Phrases.DoctorVariable(variable).In(language)).Append('\n');
        return text.ToString();
    }
}
