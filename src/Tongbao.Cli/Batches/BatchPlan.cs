using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Tables;

namespace Tongbao.Cli.Batches;

/// <summary>What a batch reads, in order, and where everything goes; settled before any work.</summary>
internal sealed class BatchPlan
{
    private readonly string _folder;

    // A table that was named has its manifest by its own name: another table beside it is another batch.
    private BatchPlan(List<Input> inputs, OutputFormat format, string output, bool isFolder, Shard? shard)
    {
        (Inputs, Format, Shard) = (inputs, format, shard);
        _folder = isFolder ? output : Path.GetDirectoryName(output) ?? "";
        Table =
            !format.IsTable() ? null
            : isFolder ? Path.Combine(output, TableName(format, shard))
            : output;
        Manifest = isFolder ? Path.Combine(output, ManifestName(shard)) : $"{output}.manifest.ndjson";
        Scratch = $".tongbao{(shard is null ? "" : $".{shard}")}.tmp";
    }

    /// <summary>In ordinal order of their paths, which are all different.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    public OutputFormat Format { get; }

    /// <summary>What a row of a table is; null for the rows of the format.</summary>
    public TableRows? Rows { get; private init; }

    /// <summary>The one file that all notices go to; null when each has its own.</summary>
    public string? Table { get; }

    /// <summary>The part of a larger batch that this is; null for the whole.</summary>
    public Shard? Shard { get; }

    /// <summary>The header of a part's manifest; null for the whole.</summary>
    public ShardHeader? Header { get; private init; }

    /// <summary>Where the manifest goes; while the batch runs, the journal stands beside it.</summary>
    public string Manifest { get; }

    /// <summary>The journal of the running batch.</summary>
    public string Journal => $"{Manifest}.partial";

    /// <summary>The name under which outputs are written before they are renamed.</summary>
    public string Scratch { get; }

    /// <param name="inputs">As the user named them.</param>
    /// <param name="output">As the user named it.</param>
    /// <param name="format">What to write.</param>
    /// <param name="shard">The part to do; null for all.</param>
    /// <param name="rows">What a row of a table is; null for the rows of the format.</param>
    /// <exception cref="UsageException">Two inputs would be written to one output, or an output over its input.</exception>
    public static BatchPlan Make(IEnumerable<Input> inputs, string output, OutputFormat format, Shard? shard, TableRows? rows = null)
    {
        var all = inputs.OrderBy(input => input.Relative, StringComparer.Ordinal).ToList();
        var isFolder = !format.IsTable() || shard is not null || Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        var mine = shard is null ? all : all.FindAll(input => shard.Holds(input.Relative));
        var plan = new BatchPlan(mine, format, output, isFolder, shard)
        {
            Header = shard is null ? null : ShardHeader.For(shard, all),
            Rows = rows,
        };
        RefuseDoubles(all, (one, other) =>
            plan.Table is null
                ? Phrases.ErrorTwoToOne(one.Path, other.Path, plan.Target(other))
                : Phrases.ErrorTwoByPath(one.Path, other.Path, other.Notice)
        );
        if (mine.FirstOrDefault(input => input.IsAt(plan.Target(input))) is { } own)
            throw new UsageException(Phrases.ErrorOverwritesInput(own.Path));
        return plan;
    }

    /// <summary>The file that an input is written to.</summary>
    public string Target(Input input) => Table ?? Path.Combine(_folder, $"{OutputName.Of(input.Notice)}.{Format.Extension()}");

    /// <summary>A path as it stands in the manifest: relative to its folder, with <c>/</c>.</summary>
    public string InManifest(string path) =>
        Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(Manifest))!, Path.GetFullPath(path)).Replace('\\', '/');

    /// <summary>The path that stands in the manifest as <paramref name="output"/>.</summary>
    public string FromManifest(string output) => Path.Combine(Path.GetDirectoryName(Manifest) ?? "", output);

    /// <exception cref="OutputException">A former run left something, and nobody said what to do with it.</exception>
    public void RefuseFormerOutputs()
    {
        if (File.Exists(Journal))
            throw new OutputException(Phrases.ErrorJournalLeft(Journal));
        if (File.Exists(Manifest))
            throw new OutputException(Phrases.ErrorManifestExists(Manifest));
        foreach (var target in Inputs.Where(input => input.Problem is null).Select(Target).Distinct())
            OutputFile.Refuse(target, overwrite: false);
    }

    /// <exception cref="OutputException">Somebody changed the table, or outputs that a table takes the place of, since they were
    /// written: it is only made as a whole, and without the changes.</exception>
    public void RefuseLostCorrections()
    {
        if (Table is null || !File.Exists(Manifest))
            return;
        var name = InManifest(Table);
        var written = Manifests.Manifest.Read(Manifest).Entries.FirstOrDefault(entry => entry.Output == name);
        if (File.Exists(Table) && written?.IsAsWritten(Table) == false)
            throw new OutputException(Phrases.ErrorTableCorrected(Table));
        if (CorrectedOutputs.First(this) is { } corrected)
            throw new OutputException(Phrases.ErrorCorrectedForTable(corrected, _folder, Format.Extension()));
    }

    public static string ManifestName(Shard? shard) => shard is null ? "manifest.ndjson" : $"manifest.{shard}.ndjson";

    public static string TableName(OutputFormat format, Shard? shard) =>
        $"notices.{(shard is null ? "" : $"{shard}.")}{format.Extension()}";

    /// <exception cref="UsageException">Two inputs of a table go by one path.</exception>
    public static void RefuseDoubles(IReadOnlyList<Input> inputs) =>
        RefuseDoubles(inputs, (one, other) => Phrases.ErrorTwoByPath(one.Path, other.Path, other.Notice));

    private static void RefuseDoubles(IReadOnlyList<Input> inputs, Func<Input, Input, Phrase> said)
    {
        var seen = new Dictionary<string, Input>(StringComparer.Ordinal);
        foreach (var other in inputs)
        {
            if (!seen.TryAdd(other.Notice, other))
                throw new UsageException(said(seen[other.Notice], other));
        }
    }
}
