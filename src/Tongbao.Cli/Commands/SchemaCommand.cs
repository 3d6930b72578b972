using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao schema</c>: the JSON Schema of the output, or of the configuration.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var config = new Option<bool>("--config") { Description = SpokenLanguage.Say(Phrases.HelpSchemaConfig) };
        var command = new Command("schema", SpokenLanguage.Say(Phrases.HelpSchema)) { config };
        command.SetAction(result =>
        {
            Console.Out.Write(result.GetValue(config) ? ConfigurationSchema.Write() : NoticeSchema.ToJson());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
