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
}
