using Tongbao.Cli.Diffs.Judging;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

/// <summary><c>tongbao diff --verdicts</c>.</summary>
public sealed class VerdictTests : IDisposable
{
    private readonly Tool _tool = new Tool()
        .With("a.json", File("aa", "a.pdf", 4, "1.1 right", "1.2 wrong"))
        .With("b.json", File("bb", "b.pdf", 6, "1.1 right", "1.2 right", "1.3 right"));

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Verdicts_of_several_notices_are_summed_up_with_an_interval()
    {
        var run = _tool.Run("diff", "--verdicts", "a.json", "--verdicts", "b.json");

        Assert.Equal(
            (
                1,
                "a.pdf: wrong 1.2 题1.2: 状态错了\n5 of 10 issues of 2 notices judged: 4 right, 1 wrong; accuracy 80.0 % (95 % interval 37.6–96.4 %)\n"
            ),
            (run.ExitCode, run.Output.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void A_tolerance_forgives_a_share_of_wrong_issues() =>
        Assert.Equal(0, _tool.Run("diff", "--verdicts", "a.json", "--tolerance", "50%").ExitCode);

    [Fact]
    public void A_later_verdict_takes_the_place_of_an_earlier_one()
    {
        _tool.With("a2.json", File("aa", "a.pdf", 4, "1.2 right"));

        Assert.Equal(
            (0, "2 of 4 issues of 1 notice judged: 2 right, 0 wrong; accuracy 100.0 % (95 % interval 34.2–100.0 %)\n"),
            Run("a.json", "a2.json")
        );
    }

    [Fact]
    public void Nothing_judged_says_nothing_of_accuracy()
    {
        _tool.With("none.json", File("cc", "c.pdf", 3));

        Assert.Equal((0, "0 of 3 issues of 1 notice judged\n"), Run("none.json"));
    }

    [Fact]
    public void A_file_of_something_else_is_refused()
    {
        var run = _tool.With("x.json", "{\"schema\":\"tongbao.notice/1\"}").Run("diff", "--verdicts", "x.json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("tongbao: x.json: no verdicts of a review page", run.Error, StringComparison.Ordinal);
    }

    [Theory] // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    [InlineData(263, 81, 0.2553, 0.3662)]
    [InlineData(148, 15, 0.0624, 0.1605)]
    [InlineData(20, 0, 0.0000, 0.1611)]
    [InlineData(29, 1, 0.0061, 0.1718)]
    public void The_interval_is_Wilsons(int judged, int right, double low, double high)
    {
        var tally = new VerdictTally(
            1,
            judged,
            judged,
            [.. Enumerable.Range(0, judged - right).Select(i => ("a.pdf", new Verdict($"{i}", null, Judgement.Wrong, null)))]
        );

        Assert.Equal((low, high), (Math.Round(tally.Interval!.Value.Low, 4), Math.Round(tally.Interval.Value.High, 4)));
    }

    private (int, string) Run(params string[] files)
    {
        var run = _tool.Run(["diff", .. files.SelectMany(file => new[] { "--verdicts", file })]);
        return (run.ExitCode, run.Output.ReplaceLineEndings("\n"));
    }

    private static string File(string sha256, string file, int issues, params string[] verdicts) =>
        $$"""{"schema":"tongbao.verdicts/1","source":{"file":"{{file}}","sha256":"{{sha256}}"},"issues":{{issues}},"verdicts":[{{string.Join(',', verdicts.Select(verdict => Line(verdict.Split(' '))))}}]}""";

    private static string Line(string[] verdict) =>
        $$"""{"issue":"{{verdict[0]}}","title":"题{{verdict[0]}}","verdict":"{{verdict[1]}}"{{(verdict[1] == "wrong" ? ",\"remark\":\"状态错了\"" : "")}}}""";
}
