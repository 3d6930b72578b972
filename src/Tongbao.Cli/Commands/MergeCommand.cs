using System.CommandLine;
using Tongbao.Cli.Batches;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Tables;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao merge</c>: the parts of a batch that several machines did become one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = SpokenLanguage.Say(Phrases.HelpMergeFolder) };
        var format = Choice.Of("--format", Phrases.HelpMergeFormat, OutputFormat.Ndjson, format => format.IsTable(), "-f");
        var rows = Choice.Optional<TableRows>("--rows", Phrases.HelpRows);
        var output = new Option<string?>("--output", "-o") { Description = SpokenLanguage.Say(Phrases.HelpMergeOutput), HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = SpokenLanguage.Say(Phrases.HelpForce) };
        var command = new Command("merge", SpokenLanguage.Say(Phrases.HelpMerge))
        {
            folder,
            format,
            rows,
            output,
            force,
            KnownSettings.Language.Option,
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
            throw new UsageException(Phrases.ErrorMergeNoTables(folder));
        if (table is not null && !format.HoldsBoxes() && parts.Entries().Any(entry => entry.HasBoxes))
            throw new UsageException(Phrases.ErrorMergeBoxes(folder, format.Extension()));
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
        Terminal.Say(Phrases.MergeDone(parts.Count, parts.Inputs, PhraseValue.Of(new[] { manifest, table }.OfType<string>())));
        return ExitCode.Done;
    }
}
