using System.CommandLine;
using Tongbao.Cli.Batches;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Tables;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao merge</c>: the parts of a batch that several machines did become one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder that all parts were written to." };
        var format = Choice.Of(
            "--format",
            "What to make of the notices of a table.",
            OutputFormat.Ndjson,
            format => format.IsTable(),
            "-f"
        );
        var rows = Choice.Optional<TableRows>("--rows", ParseCommand.RowsMeaning);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The table; DIR/notices.FORMAT when left out.",
            HelpName = "FILE",
        };
        var force = new Option<bool>("--force") { Description = "Overwrite outputs that exist." };
        var command = new Command(
            "merge",
            """
            Join the manifests and tables of a batch done in parts (parse --shard).
            Fails when an input is missing or stands in two parts.

            Examples:
              tongbao merge out/
              tongbao merge out/ -f parquet -o notices.parquet
            """
        )
        {
            folder,
            format,
            rows,
            output,
            force,
        };
        command.SetAction(result =>
        {
            var file = result.GetValue(output) is "-" ? SpecialFile.StandardOutput : result.GetValue(output);
            var decided = OutputFormats.TableEndings.Decide(file, result.GetNamed<OutputFormat>(format)) ?? OutputFormat.Ndjson;
            return (int)Run(result.GetValue(folder)!, decided, result.GetOptional<TableRows>(rows), file, result.GetValue(force));
        });
        return command;
    }

    private static ExitCode Run(string folder, OutputFormat format, TableRows? rows, string? output, bool force)
    {
        var parts = ShardParts.Find(folder);
        var table = parts.HasTables ? output ?? Path.Combine(folder, BatchPlan.TableName(format, null)) : null;
        if (table is null && output is not null)
            throw new UsageException($"{folder}: the parts are no tables; -o has nothing to write");
        if (table is not null && !format.HoldsBoxes() && parts.Entries().Any(entry => entry.HasBoxes))
            throw new UsageException(
                $"{folder}: the parts have boxes (--provenance boxes), and {format.Extension()} has no place for them"
            );
        var manifest = Path.Combine(folder, BatchPlan.ManifestName(null));
        foreach (var file in new[] { manifest, table }.OfType<string>())
            OutputFile.Refuse(file, force);
        // What goes down a pipe stands nowhere.
        var isKept = table is not null && !SpecialFile.IsAt(table);
        string? sha256 = null;
        if (table is not null)
        {
            OutputFile.Write(table, stream => NoticeTable.Write(stream, format, rows, parts.Documents()), OutputFile.ScratchName());
            sha256 = OutputFile.Sha256(table);
        }

        new Manifest(
            null,
            parts
                .Entries()
                .Select(entry => isKept ? entry with { Output = Path.GetRelativePath(folder, table!), OutputSha256 = sha256 } : entry)
        ).Write(manifest, OutputFile.ScratchName());
        Console.Error.WriteLine(
            Terminal.Printable($"{parts.Count} parts, {parts.Inputs} inputs: {manifest}{(table is null ? "" : $", {table}")}")
        );
        return ExitCode.Done;
    }
}
