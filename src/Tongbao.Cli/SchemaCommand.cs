using System.CommandLine;
using Tongbao.Writers;

namespace Tongbao.Cli;

/// <summary><c>tongbao schema</c>: the JSON Schema of the output.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", """
            Print the JSON Schema (draft 2020-12) that every output satisfies.

            Example: tongbao schema > tongbao.schema.json
            """);
        command.SetAction(_ =>
        {
            Console.Out.Write(NoticeSchema.Write());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
