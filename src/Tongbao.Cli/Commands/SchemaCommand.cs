using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Profiles;
using Tongbao.Tables;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao schema</c>: the JSON Schema of the output, or of the configuration.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var config = new Option<bool>("--config") { Description = SpokenLanguage.Say(Phrases.HelpSchemaConfig) };
        var rows = Choice.Optional<TableRows>("--rows", Phrases.HelpSchemaRows);
        var rules = new Option<bool>("--rules") { Description = SpokenLanguage.Say(Phrases.HelpSchemaRules) };
        var command = new Command("schema", SpokenLanguage.Say(Phrases.HelpSchema)) { config, rules, rows, KnownSettings.Language.Option };
        command.Validators.Add(result =>
        {
            if (new Option[] { config, rules, rows }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
                result.AddError(SpokenLanguage.Say(Phrases.ErrorSchemas));
        });
        command.SetAction(result =>
        {
            Console.Out.Write(
                result.GetValue(config) ? ConfigurationSchema.Write(Spoken(result))
                : result.GetValue(rules) ? ProfileSchema.Write(Spoken(result))
                : result.GetOptional<TableRows>(rows) is { } kind ? NoticeRows.Schema(kind, Spoken(result))
                : NoticeSchema.ToJson(Spoken(result))
            );
            return (int)ExitCode.Done;
        });
        return command;
    }

    // Like all formats for programs: English unless the command line says otherwise.
    private static Language Spoken(ParseResult result) =>
        new ResolvedSettings(result, null, isolated: true).Get(KnownSettings.Language) == LanguageChoice.Zh
            ? Language.Chinese
            : Language.English;
}
