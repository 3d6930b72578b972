using Tongbao.Tests.Support;

namespace Tongbao.Tests.Issues;

/// <summary>Text whose headings seem to stand under each other without end: a list of bookings, a table that was copied as text.</summary>
public class EndlessLevelsTests
{
    private const int Levels = 45;

    private static readonly string[] Issue = ["1. 问题", "整改措施：已经做好。", "2. 问题", "整改措施：已经做好。"];

    [Fact]
    public void A_text_of_endless_levels_is_read_and_written()
    {
        var series = Enumerable.Range(0, Levels).Select(level => new string((char)('A' + (level % 26)), 1 + (level / 26))).ToList();
        IEnumerable<string> lines =
        [
            "关于整改情况的通报",
            .. series.Select(name => $"{name}1 标题"),
            .. Issue,
            .. Enumerable.Reverse(series).SelectMany(name => Issue.Prepend($"{name}2 标题")),
        ];
        var notice = NoticeParser.Parse(NoticeSource.FromText(string.Join('\n', lines)));

        Assert.Equal(0, notice.Coverage.Lost);
        Assert.Equal(notice.Issues.Length, NoticeJson.Read(NoticeJson.Write(notice)).Issues.Length);
    }

    [Fact]
    public void An_issue_as_deep_as_headings_may_be_keeps_its_labels_and_their_items()
    {
        const string Series = "编章节目款类组层片区块线面点级";
        IEnumerable<string> lines =
        [
            "关于整改情况的通报",
            .. Series.Select(name => $"第1{name} 整改情况"),
            "1.资料不全",
            "整改措施：",
            "（1）补齐资料。",
            "（2）定期核对。",
            "2.记录缺失",
            "整改措施：规范记录。",
            .. Series.Reverse().SelectMany(name => new[] { $"第2{name} 整改情况", "1.资料不全", "2.记录缺失", "整改措施：规范记录。" }),
        ];
        var text = string.Join('\n', lines);
        var trace = NoticeParser.Trace(NoticeSource.FromText(text), new ParseOptions());

        LedgerAssert.Holds(trace, text);
        var deepest = trace.Notice.Issues[0];
        Assert.Equal(Series.Length, deepest.Path.Length);
        Assert.Equal(["补齐资料。", "定期核对。"], Assert.Single(deepest.Blocks).Items.Select(item => item.Text.Text));
        Assert.Equal("规范记录。", Assert.Single(trace.Notice.Issues[1].Blocks).Text.Text);
    }
}
