using System.Text.Json;
using Microsoft.Playwright;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>From the index to a page, its issues judged by keys, back, and all verdicts in one file.</summary>
[Collection(nameof(Alone)), Trait("Category", "Browser")]
[Trait("Category", "Process")]
public sealed class VerdictTests(Chromium chromium, ReviewedFolder folder) : IClassFixture<Chromium>, IClassFixture<ReviewedFolder>
{
    [SkippableFact]
    public async Task A_key_judges_an_issue_and_goes_on_to_the_next()
    {
        var page = await Open("right.txt");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("y");
        await page.Keyboard.PressAsync("x");

        Assert.Equal(["right", "wrong"], await Judged(page));
        Assert.StartsWith("2 / 2", await page.TextOf("#judged"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_same_key_again_takes_a_verdict_back()
    {
        var page = await Open("right.txt");
        foreach (var key in (string[])["j", "x", "k", "x"])
            await page.Keyboard.PressAsync(key);

        Assert.Empty(await Judged(page));
    }

    [SkippableFact]
    public async Task The_index_shows_how_many_are_judged_and_exports_the_verdicts_of_all_pages()
    {
        var page = await Open("right.txt");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("y");
        await page.Locator("#back").ClickAsync();
        await Follow(page, "wrong.txt");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("x");
        await page.Locator("#back").ClickAsync();
        await page.Locator("#export").WaitForAsync();

        Assert.Equal(
            ["", "✓ 1 / 2", "✓ 2 / 2"],
            await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('tbody .judged')].map(place => place.textContent.trim())"
            )
        );
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#export").ClickAsync());
        var files = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync())).RootElement.EnumerateArray();
        Assert.Equal(
            ["right.txt right", "wrong.txt wrong,wrong"],
            files.Select(file =>
                $"{file.GetProperty("source").GetProperty("file")} "
                + string.Join(',', file.GetProperty("verdicts").EnumerateArray().Select(verdict => verdict.GetProperty("verdict")))
            )
        );
    }

    private async Task<IPage> Open(string notice)
    {
        var page = await chromium.OpenFile(folder.Index);
        await Follow(page, notice);
        return page;
    }

    // A key that is pressed before the page listens is pressed in vain.
    private static async Task Follow(IPage page, string notice)
    {
        await page.Locator($"a[href='{notice}.html']").ClickAsync();
        await page.WaitForURLAsync($"**/{notice}.html*");
        await page.Locator("body[data-ready]").WaitForAsync();
    }

    private static async Task<IReadOnlyList<string>> Judged(IPage page) =>
        await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.verdict button[aria-pressed=true]')].map(button => button.dataset.verdict)"
        );
}
