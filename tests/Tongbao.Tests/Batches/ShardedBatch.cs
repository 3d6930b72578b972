using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>A batch of seven inputs, done in three parts: once for the tests of a class.</summary>
public sealed class ShardedBatch : IDisposable
{
    /// <summary>How many parts there are.</summary>
    public const int Parts = 3;

    public ShardedBatch()
    {
        foreach (var format in (string[])["yaml", "ndjson"])
        {
            for (var part = 1; part <= Parts; part++)
                Tool.Run("parse", "in", "-o", $"{format}-parts", "-f", format, "--shard", $"{part}/{Parts}", "-j", "1");
        }
    }

    /// <summary>Notices in <c>in</c>, their parts in <c>yaml-parts</c> and <c>ndjson-parts</c>.</summary>
    internal Tool Tool { get; } = new Tool().WithNotices(6).With("in/bad.txt", "");

    public void Dispose() => Tool.Dispose();
}
