using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>
/// Many files of one format: first those that guided runs found, as they are, then damages of them and of the samples. Each damage has a
/// seed of its own, so that any of them can be made again.
/// </summary>
internal sealed class Campaign
{
    private readonly Format _format;
    private readonly int _seed;
    private readonly byte[][] _found;
    private readonly byte[][] _seeds;
    private readonly Notice?[] _whole;

    /// <param name="format">What is damaged.</param>
    /// <param name="settings">Where whole files are, and the seed: another makes other damages.</param>
    public Campaign(Format format, Settings settings)
    {
        (_format, _seed) = (format, settings.Seed);
        _found = format.Found(settings.Corpus);
        _seeds = [.. format.Seeds(settings.Samples), .. _found];
        _whole = [.. _seeds.Select(bytes => format.IsChecked ? Trial.Run(bytes).Notice : null)];
    }

    /// <summary>The file of a run, and the number of the one it was made of.</summary>
    public (byte[] Bytes, int Seed) Input(int run)
    {
        if (run < _found.Length)
            return (_found[run], _seeds.Length - _found.Length + run);
        var random = new Random(HashCode(run));
        var chosen = random.Next(_seeds.Length);
        var damage = new Damage(random);
        var bytes = _format.Repacks
            ? new PackageDamage(random, damage).Of(_seeds[chosen])
            : damage.Of(_seeds[chosen], _seeds[random.Next(_seeds.Length)]);
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
    public string Name(int run) => string.Create(CultureInfo.InvariantCulture, $"{_format.Name}-{_seed}-{run}");

    // HashCode.Combine is another in each process.
    private int HashCode(int run) => unchecked((_seed * 1_000_003) + run);
}
