using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Diffs;

/// <summary>A part of the documents, chosen by a hash of seed and name: the same in every run, on every machine.</summary>
/// <param name="Share">From 0 to 1, for a share; a document stays in it whatever others come or go.</param>
/// <param name="Count">For a number of documents.</param>
/// <param name="Seed">Another one chooses others.</param>
internal sealed record Sample(double? Share, int? Count, long Seed)
{
    /// <param name="text"><c>5%</c> or <c>20</c>.</param>
    /// <param name="seed">Of the choice.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static Sample Parse(string text, long seed)
    {
        if (
            text.EndsWith('%')
            && double.TryParse(
                text.AsSpan(0, text.Length - 1),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var percent
            )
            && percent is > 0 and <= 100
        )
            return new Sample(percent / 100, null, seed);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? new Sample(null, count, seed)
            : throw new UsageException(Phrases.ErrorSample(text));
    }

    /// <summary>
    /// The chosen ones, in their order. At least one of a share, where there is any: a job that looks at nothing says nothing.
    /// </summary>
    public IReadOnlyList<DiffPair> Of(IReadOnlyList<DiffPair> pairs)
    {
        var byHash = pairs.Select(pair => (Pair: pair, Hash: Hash(pair.Name))).OrderBy(hashed => hashed.Hash).ToList();
        var chosen = byHash
            .Take(Count ?? Math.Max(1, byHash.Count(hashed => hashed.Hash < Share * ulong.MaxValue)))
            .Select(hashed => hashed.Pair)
            .ToHashSet();
        return [.. pairs.Where(chosen.Contains)];
    }

    private ulong Hash(string name) =>
        BinaryPrimitives.ReadUInt64BigEndian(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Seed}\n{name}")))
        );
}
