using System.Text;
using Tongbao.Cli.Diffs.Judging;
using Tongbao.Cli.Diffs.Reports;

namespace Tongbao.Tests.Diffs;

public class VerdictReportTests
{
    private static readonly VerdictTally Some = new(2, 10, 5, [("a.pdf", new Verdict("1.2", "题1.2", Judgement.Wrong, "状态\u001B错了"))]);

    [Fact]
    public void The_text_names_what_is_wrong_and_closes_with_accuracy_and_interval() =>
        Assert.Equal(
            "a.pdf: wrong 1.2 题1.2: 状态\\u001B错了\n"
                + "5 of 10 issues of 2 notices judged: 4 right, 1 wrong; accuracy 80.0 % (95 % interval 37.6–96.4 %)\n",
            Write(Some, DiffFormat.Text)
        );

    [Fact]
    public void Nothing_judged_says_nothing_of_accuracy() =>
        Assert.Equal("0 of 3 issues of 1 notice judged\n", Write(new VerdictTally(1, 3, 0, []), DiffFormat.Text));

    [Fact]
    public void Each_wrong_issue_is_a_line_of_NDJSON() =>
        Assert.Equal("""{"file":"a.pdf","issue":"1.2","title":"题1.2","remark":"状态\u001B错了"}""" + "\n", Write(Some, DiffFormat.Ndjson));

    private static string Write(VerdictTally tally, DiffFormat format)
    {
        using var output = new MemoryStream();
        VerdictReport.Write(output, tally, format);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
