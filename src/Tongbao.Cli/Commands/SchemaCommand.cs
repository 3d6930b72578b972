using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao schema</c>: the JSON Schema of the output, or of the configuration.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var config = new Option<bool>("--config") { Description = "Print the schema of tongbao.yaml instead." };
        var command = new Command(
            "schema",
            """
            Print the JSON Schema (draft 2020-12) that every output satisfies, or that of the configuration.

            Examples:
              tongbao schema > tongbao.schema.json
              tongbao schema --config > tongbao.config.schema.json
            """
        )
        {
            config,
        };
        command.SetAction(result =>
        {
            Console.Out.Write(result.GetValue(config) ? ConfigurationSchema.Write() : NoticeSchema.ToJson());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
