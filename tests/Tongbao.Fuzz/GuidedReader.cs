using System.Globalization;

namespace Tongbao.Fuzz;

/// <summary>
/// The process that reads damaged files and goes on from those that reach new branches. They are kept in a folder, so that another run
/// begins where this one ended.
/// </summary>
internal sealed class GuidedReader : IDisposable
{
    /// <summary>Larger files cost more time than they find.</summary>
    private const int MaxSize = 64 << 10;

    private readonly Format _format;
    private readonly Settings _settings;
    private readonly string _corpus;
    private readonly List<byte[]> _files = [];
    private readonly Coverage _coverage = new();

    public GuidedReader(Format format, Settings settings)
    {
        (_format, _settings) = (format, settings);
        _corpus = Path.Combine(settings.Out, "corpus", format.Name);
        Directory.CreateDirectory(_corpus);
    }

    public void Dispose() => _coverage.Dispose();

    public int Run()
    {
        var known = _format.Found(_settings.Corpus).Concat(_format.Found(Path.Combine(_settings.Out, "corpus")));
        foreach (var bytes in _format.Seeds(_settings.Samples).Where(bytes => bytes.Length < MaxSize).Concat(known).ToList())
        {
            // Whoever waits hears of each: many of them take longer than one that hangs.
            Console.WriteLine("seed");
            Try(_settings.First, bytes, isSeed: true);
        }

        var current = Path.Combine(_settings.Out, $"{_format.Name}-current.bin");
        var random = new Random(unchecked((_settings.Seed * 1_000_003) + _settings.First));
        for (var run = _settings.First; run < _settings.Runs; run++)
        {
            var damage = new Damage(random);
            // Those that were found last lead further most often.
            var at = random.Next(2) == 0 ? random.Next(_files.Count) : _files.Count - 1 - random.Next(Math.Min(_files.Count, 32));
            var bytes = _format.Repacks
                ? new PackageDamage(random, damage).Of(_files[at])
                : damage.Of(_files[at], _files[random.Next(_files.Count)]);
            File.WriteAllBytes(current, bytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run\t{run}"));
            Try(run, bytes, isSeed: false);
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"covered\t{_coverage.Pairs} pairs of branches, {_files.Count} files")
        );
        return 0;
    }

    private void Try(int run, byte[] bytes, bool isSeed)
    {
        _coverage.Clear();
        var trial = Trial.Run(bytes);
        var isNew = _coverage.IsNew();
        if (isSeed || (isNew && bytes.Length < MaxSize))
            _files.Add(bytes);
        if (isNew && !isSeed)
            File.WriteAllBytes(Path.Combine(_corpus, Distillation.Name(bytes)), bytes);
        if (trial.Fault is not null)
            Reader.Report(
                run,
                trial,
                Path.Combine(_settings.Out, string.Create(CultureInfo.InvariantCulture, $"{_format.Name}-guided-{_settings.Seed}-{run}")),
                bytes
            );
        if (!isSeed && run % 1000 == 0)
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"covered\t{_coverage.Pairs} pairs of branches, {_files.Count} files")
            );
    }
}
