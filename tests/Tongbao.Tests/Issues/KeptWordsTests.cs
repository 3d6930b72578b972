using Tongbao.Tests.Support;

namespace Tongbao.Tests.Issues;

/// <summary>Words beside a label, behind a name and between names: none is taken for syntax, none is told twice.</summary>
public class KeptWordsTests
{
    [Theory]
    [InlineData("资料不全\n1.整改\n补齐资料。\n2024年5月4日　Mended整改　①已核对\n记录缺失\n1.整改\n补记。", "2024年5月4日")]
    [InlineData("资料不全\n1.整改\n补齐资料。\n2024-5-4　Mended整改　①已核对\n记录缺失\n1.整改\n补记。", "2024-5-4")]
    public void A_date_before_a_label_is_text(string text, string date) => Assert.Contains(date, Written(text));

    [Theory]
    [InlineData("一、关于“学习不深。走过场”学了多少次，办成了多少事？\n整改措施：学习四次。\n二、台账不全\n整改措施：补全。")]
    [InlineData("（1）“学习不深；走过场”活动，办成了多少事?\n整改措施：学习四次。\n（2）台账不全\n整改措施：补全。")]
    [InlineData("1.巡察指出“学习不深！走过场”，改得怎么样？\n整改措施：学习四次。\n2.台账不全\n整改措施：补全。")]
    public void A_question_behind_a_name_of_several_sentences_is_text(string text) => Assert.Contains("走过场”", Written(text));

    [Fact]
    public void Labels_before_a_heading_do_not_belong_to_the_name_behind_it() =>
        Written(
            "整改情况\n1.学习不深\n整改成效\n（二）监督不力\n4.管理不细\n7.文件不少\n10.联系不紧\n13.会议不开\n16.平台不用\n"
                + "整改成效：已用\n18.决算不快\n整改情况\n19.台账更新不及时。 整改成效：已更新"
        );

    [Fact]
    public void A_table_whose_only_problem_is_a_repeated_heading_stays_behind_the_issue_before_it()
    {
        var notice = TablePage.Read(
            "云汀市水务局党组关于巡察整改情况的通报",
            "一、台账不全",
            "整改措施：补登台账。",
            "二、巡河不实",
            "整改措施：开通小程序。",
            """
            | 序号 | 反馈问题 | 整改措施 | 整改状态 |
            | 以下为续表>4 |
            | 序号 | 反馈问题^2 | 整改措施 | 整改状态 |
            | 3 | 清退水费 | 已完成 |
            """
        );

        Assert.Equal(["台账不全", "巡河不实"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    // Each character of the text, but for syntax, stands in the notice once and in its order.
    private static string Written(string text)
    {
        var trace = NoticeParser.Trace(NoticeSource.FromText(text), new ParseOptions());
        LedgerAssert.Holds(trace, text);
        return string.Concat(ReadingOrder.Texts(trace.Notice));
    }
}
