using System.Diagnostics;

namespace Tongbao.Benchmarks;

/// <summary>
/// Which share of a PDF's time each stage takes, once the process is warm. Pages is reading the PDF; all the others are what comes after.
/// </summary>
internal static class Shares
{
    private const int Rounds = 41;

    /// <summary>What comes after Pages, with one writer, may take this share of the whole.</summary>
    private const double MaxAfterPages = 0.10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private static readonly (string Producer, string File)[] Notices =
    [
        ("LibreOffice", "samples/05-sixty-issues/notice.pdf"),
        ("Chromium", "samples/02-quoted-groups/notice.pdf"),
        ("font not embedded", "tests/Tongbao.Tests/Reading/Fixtures/gbk-euc-h.pdf"),
    ];

    public static int Run()
    {
        var missed = 0;
        foreach (var (producer, file) in Notices)
        {
            var source = NoticeSource.FromFile(Path.Combine(StageBenchmarks.Samples(), "..", file));
            if (NoticeParser.Parse(source) is not { Coverage.Lost: 0, Issues.Length: > 0 })
                throw new InvalidOperationException($"{file}: read wrong");
            missed += Print(producer, Measure(new Stages(source)));
        }

        return missed == 0 ? 0 : 1;
    }

    /// <summary>The median of each stage, in milliseconds. The stages run in turn, so that a noisy moment falls on all of them.</summary>
    private static List<(string Name, double Time)> Measure(Stages stages)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp; )
            _ = stages.All.Sum(stage => Figures.Time(stage.Run));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => stages.All.Select(stage => Figures.Time(stage.Run)).ToList()).ToList();
        return [.. stages.All.Select((stage, i) => (stage.Name, Figures.Median([.. rounds.Select(round => round[i])])))];
    }

    private static int Print(string producer, List<(string Name, double Time)> stages)
    {
        var missed = 0;
        var pages = stages.Single(stage => stage.Name == "Reading").Time;
        foreach (var writer in (string[])["YAML", "JSON"])
        {
            var after = stages.Where(stage => stage.Name is not ("Reading" or "YAML" or "JSON") || stage.Name == writer).ToList();
            var whole = pages + after.Sum(stage => stage.Time);
            var share = 1 - (pages / whole);
            Figures.Print($"{producer}, {writer}: {whole:0.00} ms, after Pages {share:0.0%} (at most {MaxAfterPages:0%})");
            if (writer == "YAML" && share > MaxAfterPages)
                missed = 1;
            foreach (var (name, time) in after)
                Figures.Print($"  {name, -12}{time, 8:0.00} ms{time / whole, 8:0.0%}");
        }

        return missed;
    }
}
