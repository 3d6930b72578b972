using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

/// <summary><c>tongbao diff --verdicts</c> as a user runs it.</summary>
[Trait("Category", "Process")]
public sealed class VerdictTests : IDisposable
{
    private readonly Tool _tool = new Tool()
        .With("a.json", VerdictFile.Of("aa", "a.pdf", 4, "1.1 right", "1.2 wrong"))
        .With("b.json", VerdictFile.Of("bb", "b.pdf", 6, "1.1 right", "1.2 right", "1.3 right"));

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(0, "--tolerance", "50%")]
    public void Wrong_issues_fail_unless_a_tolerance_forgives_them(int expected, params string[] options)
    {
        var run = _tool.Run(["diff", "--verdicts", "a.json", "--verdicts", "b.json", .. options]);

        Assert.Equal(
            (
                expected,
                "a.pdf: wrong 1.2 题1.2: 状态错了\n"
                    + "5 of 10 issues of 2 notices judged: 4 right, 1 wrong; accuracy 80.0 % (95 % interval 37.6–96.4 %)\n"
            ),
            (run.ExitCode, run.Output.ReplaceLineEndings("\n"))
        );
    }
}
