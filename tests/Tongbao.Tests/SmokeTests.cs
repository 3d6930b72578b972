namespace Tongbao.Tests;

public class SmokeTests
{
    [Fact]
    public void A_text_without_headings_gives_a_notice_without_issues() =>
        Assert.Empty(NoticeParser.Parse(NoticeSource.FromText("今天天气很好。\n")).Issues);
}
