using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace Tongbao.Benchmarks;

/// <summary>Each stage by itself on the sample with sixty issues.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Stages _stages = null!;

    [Params("notice.pdf", "notice.txt")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void ReadSample() => _stages = new Stages(NoticeSource.FromFile(Path.Combine(Samples(), "05-sixty-issues", File)));

    [Benchmark]
    public object Pages() => _stages.Reading();

    [Benchmark]
    public object Lines() => _stages.Lines();

    [Benchmark]
    public object Paragraphs() => _stages.Paragraphs();

    [Benchmark]
    public object Outlining() => _stages.Outlining();

    [Benchmark]
    public object IssuesAndFacts() => (_stages.Issues(), _stages.Facts());

    [Benchmark]
    public object NoticesAndWriters() => (_stages.Notices(), _stages.Json(), _stages.Yaml());

    internal static string Samples([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "samples"));
}
