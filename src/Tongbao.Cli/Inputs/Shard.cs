using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>
/// One of several equal parts of a batch, each for a machine of its own. An input belongs to a part by its path alone, so that all parts
/// agree without talking.
/// </summary>
/// <param name="Number">1-based.</param>
/// <param name="Of">How many parts there are.</param>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>As it stands in file names.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}-of-{Of}");

    /// <summary>True when the input with this path belongs to this part.</summary>
    public bool Holds(string relative) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(relative))) % (ulong)Of == (ulong)(Number - 1);

    /// <param name="text"><c>2/4</c>, or <c>auto</c>: a Slurm array task or a pod of a Kubernetes Indexed Job.</param>
    /// <param name="variable">Reads a variable; null for the environment of this process.</param>
    /// <exception cref="UsageException">It is neither, or <c>auto</c> finds no such task.</exception>
    public static Shard Parse(string text, Func<string, string?>? variable = null)
    {
        if (text == "auto")
            return FromEnvironment(variable ?? Environment.GetEnvironmentVariable);
        return text.Split('/') is [var number, var of] && Integer(number) is { } i && Integer(of) is { } n && i >= 1 && i <= n
            ? new Shard(i, n)
            : throw new UsageException(Phrases.ErrorShard(text));
    }

    private static Shard FromEnvironment(Func<string, string?> variable)
    {
        int? Variable(string name) => Integer(variable(name));

        if (Variable("SLURM_ARRAY_TASK_ID") is { } task && Variable("SLURM_ARRAY_TASK_COUNT") is { } count)
            return Checked(
                ((task - (Variable("SLURM_ARRAY_TASK_MIN") ?? 0)) / Math.Max(1, Variable("SLURM_ARRAY_TASK_STEP") ?? 1)) + 1,
                count
            );
        if (Variable("JOB_COMPLETION_INDEX") is { } index && Variable("JOB_COMPLETIONS") is { } completions)
            return Checked(index + 1, completions);
        throw new UsageException(Phrases.ErrorShardUnset);
    }

    private static Shard Checked(int number, int of) =>
        number >= 1 && number <= of ? new Shard(number, of) : throw new UsageException(Phrases.ErrorShardEnvironment(number, of));

    private static int? Integer(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
