using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>Many damages of one format, each by a seed of its own, so that any of them can be made again.</summary>
/// <param name="format">What is damaged.</param>
/// <param name="seeds">Whole files.</param>
/// <param name="seed">Another number makes other damages.</param>
internal sealed class Campaign(Format format, byte[][] seeds, int seed)
{
    private readonly Notice?[] _whole = [.. seeds.Select(bytes => format.IsChecked ? Trial.Run(bytes).Notice : null)];

    /// <summary>The damaged file of a run, and the number of the whole one.</summary>
    public (byte[] Bytes, int Seed) Input(int run)
    {
        var random = new Random(HashCode(run));
        var chosen = random.Next(seeds.Length);
        var damage = new Damage(random);
        var bytes = format.Repacks
            ? new PackageDamage(random, damage).Of(seeds[chosen])
            : damage.Of(seeds[chosen], seeds[random.Next(seeds.Length)]);
        return (bytes, chosen);
    }

    /// <summary>Reads the file of a run.</summary>
    public Trial Run(int run)
    {
        var (bytes, chosen) = Input(run);
        var trial = Trial.Run(bytes);
        return trial.Fault is null && _whole[chosen] is { } whole && trial.IsSilent(whole)
            ? trial with
            {
                Fault = "another output, and nothing is said of it",
            }
            : trial;
    }

    /// <summary>A name for files of a run.</summary>
    public string Name(int run) => string.Create(CultureInfo.InvariantCulture, $"{format.Name}-{seed}-{run}");

    // HashCode.Combine is another in each process.
    private int HashCode(int run) => unchecked((seed * 1_000_003) + run);
}
