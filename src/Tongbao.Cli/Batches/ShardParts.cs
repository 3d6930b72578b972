using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>The parts that the shards of one batch left in a folder, checked against what the batch was to be.</summary>
internal sealed class ShardParts
{
    /// <summary>How many missing parts are named.</summary>
    private const int MaxNames = 20;

    private readonly List<(Manifest Manifest, string? Table)> _parts;

    private ShardParts(List<(Manifest Manifest, string? Table)> parts, int inputs) => (_parts, Inputs) = (parts, inputs);

    /// <summary>How many parts there are.</summary>
    public int Count => _parts.Count;

    /// <summary>How many inputs the batch has.</summary>
    public int Inputs { get; }

    /// <summary>True when the parts hold their notices as NDJSON.</summary>
    public bool HasTables => _parts[0].Table is not null;

    /// <exception cref="UsageException">There are none, they are of different batches, or an input is missing or stands twice.</exception>
    public static ShardParts Find(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException(Phrases.ErrorNoFolder(folder));
        if (
            Directory.EnumerateFiles(folder, "manifest.*-of-*.ndjson.partial").Order(StringComparer.Ordinal).FirstOrDefault() is { } running
        )
            throw new UsageException(Phrases.ErrorPartRunning(running));
        var found = Directory
            .EnumerateFiles(folder, "manifest.*-of-*.ndjson")
            .Order(StringComparer.Ordinal)
            .Select(file => (File: file, Manifest: Manifest.Read(file)))
            .ToList();
        if (found.Count == 0)
            throw new UsageException(Phrases.ErrorNoParts(folder));
        if (found.FirstOrDefault(part => part.Manifest.Header is null) is { File: { } headless })
            throw new UsageException(Phrases.ErrorPartHeadless(headless));
        var first = found[0].Manifest.Header!;
        if (found.FirstOrDefault(part => part.Manifest.Header! with { Shard = first.Shard } != first) is { File: { } other })
            throw new UsageException(Phrases.ErrorPartOfOther(other, found[0].File));
        var parts = found.OrderBy(part => part.Manifest.Header!.Shard).ToList();
        if (Missing(parts.ConvertAll(part => part.Manifest.Header!.Shard), first.Of) is { Count: > 0 } missing)
            throw new UsageException(
                Phrases.ErrorPartsMissing(
                    folder,
                    PhraseValue.Of(
                        missing
                            .Select(number => (PhraseValue)Phrases.ErrorPart($"{new Shard(number, first.Of)}"))
                            .Concat(missing.Count == MaxNames ? [Phrases.ErrorPerhapsOthers] : [])
                    )
                )
            );
        var tables = parts.ConvertAll(part => Table(folder, part.Manifest));
        if (tables.Distinct().Count() > 1 && tables.IndexOf(null) is >= 0 and var without)
            throw new UsageException(Phrases.ErrorPartWithoutTable(folder, $"{parts[without].Manifest.Header!.Shard}"));
        var self = new ShardParts([.. parts.Zip(tables, (part, table) => (part.Manifest, table))], first.Inputs);
        self.RefuseLossAndDoubles(first);
        return self;
    }

    /// <summary>All entries in the order of their paths.</summary>
    public IEnumerable<ManifestEntry> Entries() => InOrder().Select(line => line.Entry);

    /// <summary>All documents of the tables in the order of their paths.</summary>
    public IEnumerable<TableDocument> Documents() =>
        InOrder().Select(line => new TableDocument(line.Document!, line.Entry.Status.IsWritten()));

    private static List<int> Missing(IReadOnlyCollection<int> found, int of) => [.. Enumerable.Range(1, of).Except(found).Take(MaxNames)];

    // Null if the part has none. One that its manifest tells of is there, and is what was written.
    private static string? Table(string folder, Manifest manifest)
    {
        var name = BatchPlan.TableName(OutputFormat.Ndjson, new Shard(manifest.Header!.Shard, manifest.Header.Of));
        var table = Path.Combine(folder, name);
        if (manifest.Entries.FirstOrDefault(entry => entry.Output == name) is not { } told)
            return File.Exists(table) ? table : null;
        if (!told.IsAsWritten(table))
            throw new UsageException(Phrases.ErrorTableChanged(table));
        return table;
    }

    private void RefuseLossAndDoubles(ShardHeader batch)
    {
        string? before = null;
        foreach (var entry in Entries())
        {
            if (entry.Path == before)
                throw new UsageException(Phrases.ErrorInTwoParts(entry.Path));
            before = entry.Path;
        }

        if (ShardHeader.Digest(Entries().Select(entry => entry.Path)) != batch.Paths)
            throw new UsageException(Phrases.ErrorPartsLackInput(Entries().Count(), batch.Inputs));
    }

    // Each part is in order, so that merging needs one line of each at a time.
    private IEnumerable<(ManifestEntry Entry, byte[]? Document)> InOrder()
    {
        var heads = new PriorityQueue<IEnumerator<(ManifestEntry Entry, byte[]? Document)>, string>(StringComparer.Ordinal);
        foreach (var (manifest, table) in _parts)
            Enqueue(heads, Lines(manifest, table).GetEnumerator());
        while (heads.TryDequeue(out var head, out _))
        {
            yield return head.Current;
            Enqueue(heads, head);
        }
    }

    private static void Enqueue(
        PriorityQueue<IEnumerator<(ManifestEntry Entry, byte[]? Document)>, string> heads,
        IEnumerator<(ManifestEntry Entry, byte[]? Document)> head
    )
    {
        if (head.MoveNext())
            heads.Enqueue(head, head.Current.Entry.Path);
        else
            head.Dispose();
    }

    private static IEnumerable<(ManifestEntry Entry, byte[]? Document)> Lines(Manifest manifest, string? table)
    {
        if (table is null)
        {
            // An output whose input is gone is no input of the batch.
            foreach (var entry in manifest.Entries.Where(entry => entry.Status != DocumentStatus.Gone))
                yield return (entry, null);
            yield break;
        }

        using var file = Open(table);
        using var lines = LineReader.Read(file).GetEnumerator();
        foreach (var entry in manifest.Entries)
            yield return lines.MoveNext() ? (entry, lines.Current.Line) : throw new UsageException(Phrases.ErrorTableShort(table));
    }

    private static FileStream Open(string table)
    {
        try
        {
            return File.OpenRead(table);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorNotRead(table, IoReason.Of(e)));
        }
    }
}
