using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>What axe finds on review pages: nothing, in either language, in light and in dark.</summary>
[Collection(nameof(Alone)), Trait("Category", "Browser")]
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData("pdf", Language.Chinese, true)]
    [InlineData("pdf", Language.English, false)]
    [InlineData("text", Language.Chinese, false)]
    [InlineData("text", Language.English, true)]
    [InlineData("table", Language.Chinese, false)]
    [InlineData("table", Language.English, true)]
    public async Task A_page_that_opens_on_its_findings(string kind, Language language, bool dark)
    {
        var page = await chromium.Open(Chromium.Html(Source(kind), findings: true, language: language), dark);
        await page.Keyboard.PressAsync("n");

        Assert.Equal("", await page.Violations());
    }

    [SkippableTheory]
    [InlineData(Language.Chinese, false)]
    [InlineData(Language.Chinese, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.English, true)]
    public async Task A_page_whose_issues_are_judged(Language language, bool dark)
    {
        var page = await chromium.Open(Chromium.Html(Source("text"), language: language), dark);
        foreach (var key in (string[])["j", "y", "x", "r"])
            await page.Keyboard.PressAsync(key);

        Assert.Equal(2, await page.Locator(".verdict [aria-pressed=true]").CountAsync());
        Assert.Equal("", await page.Violations());
    }

    private static NoticeSource Source(string kind) =>
        kind switch
        {
            "pdf" => NoticeSource.FromFile(Path.Combine(Repository.Root, "tests/Tongbao.Tests/Reading/Fixtures/gb-euc-h.pdf")),
            "table" => NoticeSource.FromText(
                "<h1>关于巡察整改情况的通报</h1><table><tr><th>序号</th><th>问题</th><th>整改措施</th></tr>"
                    + "<tr><td>1</td><td>台账更新不及时</td><td>逐项核对台账。</td></tr></table>"
            ),
            _ => NoticeSource.FromText(SmallNotice.Text.Replace("2个问题", "3个问题", StringComparison.Ordinal)),
        };
}
