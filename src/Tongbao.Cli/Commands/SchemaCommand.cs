using System.CommandLine;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Profiles;
using Tongbao.Tables;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao schema</c>: the JSON Schema of the output, or of the configuration.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var config = new Option<bool>("--config") { Description = "Print the schema of tongbao.yaml instead." };
        var rows = Choice.Optional<TableRows>("--rows", "Print the schema of a row of such a table instead: what each column means.");
        var rules = new Option<bool>("--rules") { Description = "Print the schema of a rule profile instead, for editors." };
        var command = new Command(
            "schema",
            """
            Print the JSON Schema (draft 2020-12) that every output satisfies, or that of the configuration, a profile or a table.

            Examples:
              tongbao schema > tongbao.schema.json
              tongbao schema --config > tongbao.config.schema.json
              tongbao schema --rules > tongbao.rules.schema.json
              tongbao schema --rows items
            """
        )
        {
            config,
            rules,
            rows,
        };
        command.Validators.Add(result =>
        {
            if (new Option[] { config, rules, rows }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
                result.AddError("--config, --rules and --rows are schemas of different things: name one");
        });
        command.SetAction(result =>
        {
            Console.Out.Write(
                result.GetValue(config) ? ConfigurationSchema.Write()
                : result.GetValue(rules) ? ProfileSchema.Write()
                : result.GetOptional<TableRows>(rows) is { } kind ? NoticeRows.Schema(kind)
                : NoticeSchema.ToJson()
            );
            return (int)ExitCode.Done;
        });
        return command;
    }
}
