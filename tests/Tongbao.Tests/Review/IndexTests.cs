using Microsoft.Playwright;

namespace Tongbao.Tests.Review;

/// <summary>The index of several reviews in a real browser.</summary>
[Collection(nameof(Browsing)), Trait("Category", "Browser")]
[Trait("Category", "Process")]
public sealed class IndexTests(Chromium chromium, ReviewedFolder folder) : IClassFixture<ReviewedFolder>
{
    [SkippableFact]
    public async Task Notices_are_found_by_their_words_and_by_what_is_wrong_with_them()
    {
        var page = await chromium.OpenFile(folder.Index);
        Assert.Equal(["damaged.pdf", "right.txt", "wrong.txt"], await Shown(page));

        await page.Locator("[data-only=with]").ClickAsync();
        Assert.Equal(["wrong.txt"], await Shown(page));
        await page.Locator("[data-only=failed]").ClickAsync();
        Assert.Equal(["damaged.pdf"], await Shown(page));
        await page.Locator("[data-only=all]").ClickAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("RIGHT");
        Assert.Equal(["right.txt"], await Shown(page));
        Assert.StartsWith("1 / 3", await page.TextOf("#shown"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_row_leads_to_its_page()
    {
        var page = await chromium.OpenFile(folder.Index);
        await page.Locator("a[href='right.txt.html']").ClickAsync();

        Assert.True(await page.Locator("#tree").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task The_index_has_no_violation_that_axe_finds() =>
        Assert.Equal("", await (await chromium.OpenFile(folder.Index)).Violations());

    private static async Task<IReadOnlyList<string>> Shown(IPage page) =>
        await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('tbody tr:not([hidden]) td:first-child')].map(cell => cell.textContent)"
        );
}
