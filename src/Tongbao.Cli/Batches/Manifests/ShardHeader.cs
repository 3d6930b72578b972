using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>
/// The first line of a part's manifest: what the whole batch was to be, so that merging can tell whether anything is missing.
/// </summary>
/// <param name="Schema"><c>tongbao.shard/1</c>.</param>
/// <param name="Shard">1-based number of the part.</param>
/// <param name="Of">How many parts there are.</param>
/// <param name="Inputs">How many inputs the whole batch has.</param>
/// <param name="Paths">SHA-256 over the paths of the whole batch in ordinal order, each closed by a line feed.</param>
internal sealed record ShardHeader(string Schema, int Shard, int Of, int Inputs, string Paths)
{
    private const string Version = "tongbao.shard/1";

    /// <param name="shard">The part.</param>
    /// <param name="all">All inputs of the batch, in order.</param>
    public static ShardHeader For(Shard shard, IReadOnlyList<Input> all) =>
        new(Version, shard.Number, shard.Of, all.Count, Digest(all.Select(input => input.Relative)));

    /// <summary>The digest of paths in ordinal order.</summary>
    public static string Digest(IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public byte[] ToLine() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestContext.Lines.ShardHeader);

    /// <summary>Reads a line back; null when it is none.</summary>
    public static ShardHeader? FromLine(ReadOnlySpan<byte> line) =>
        ManifestContext.Read(line, ManifestContext.Lines.ShardHeader) is { Schema: Version, Shard: >= 1, Inputs: >= 0 } header
        && header.Shard <= header.Of
            ? header
            : null;
}
