using System.Text;
using Microsoft.Playwright;
using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>The index of a server in a real browser, with files dropped on it.</summary>
[Collection(nameof(Alone)), Trait("Category", "Browser")]
[Trait("Category", "Process")]
public sealed class DropTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly RunningServer _server = RunningServer.Empty();

    public void Dispose() => _server.Dispose();

    [SkippableFact]
    public async Task A_file_that_is_dropped_is_read_listed_and_in_the_ledger()
    {
        var page = await chromium.OpenAddress(_server.Address);
        await Drop(page, ("柳溪 通报#1.txt", SmallNotice.Text));

        Assert.Equal(["柳溪 通报#1.txt"], await Listed(page));
        Assert.Contains("关于巡察整改情况的通报", await page.TextOf("tbody"), StringComparison.Ordinal);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#drop a").ClickAsync());
        var ledger = NoticeParser.Parse(NoticeSource.FromFile(await download.PathAsync()));
        Assert.Equal("整改台账.xlsx", download.SuggestedFilename);
        Assert.Contains("台账更新不及时", ledger.Issues.Select(issue => issue.Title.Text));

        await page.Locator("tbody a").ClickAsync();
        await page.Locator("#back").ClickAsync();
        Assert.Equal(["柳溪 通报#1.txt"], await Listed(page));
    }

    [SkippableFact]
    public async Task Several_are_read_one_by_one_and_what_cannot_be_read_says_why()
    {
        var page = await chromium.OpenAddress(_server.Address);
        await Drop(page, ("a.txt", SmallNotice.Text), ("damaged.pdf", "%PDF-1.7\nnothing that a PDF holds"), ("b.txt", "b"));

        Assert.Equal(["b.txt", "damaged.pdf", "a.txt"], await Listed(page));
        Assert.Contains("TB110", await page.TextOf("tr[data-failed]"), StringComparison.Ordinal);
        Assert.Equal("", await page.TextOf("#said"));
    }

    [SkippableFact]
    public async Task One_that_is_too_large_is_refused_by_name()
    {
        var page = await chromium.OpenAddress(_server.Address);
        await page.EvaluateAsync(
            "() => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array((64 << 20) + 1)], 'big.pdf')); "
                + "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }"
        );
        await page.WaitForFunctionAsync("() => document.getElementById('said').textContent.startsWith('big.pdf')");

        Assert.Equal("big.pdf: 超过 64 MB，没有接收", await page.TextOf("#said"));
        Assert.Empty(await Listed(page));
    }

    [SkippableFact]
    public async Task Files_can_be_chosen_without_a_mouse()
    {
        var page = await chromium.OpenAddress(_server.Address);
        await page.Locator("#files")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "a.txt",
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(SmallNotice.Text),
                }
            );
        await page.Locator("tbody tr").WaitForAsync();

        Assert.Equal(["a.txt"], await Listed(page));
    }

    [SkippableFact]
    public async Task The_index_of_a_server_has_no_violation_that_axe_finds()
    {
        var page = await chromium.OpenAddress(_server.Address);
        await Drop(page, ("a.txt", SmallNotice.Text));

        Assert.Equal("", await page.Violations());
    }

    // As a hand does: the browser makes the same event.
    private static async Task Drop(IPage page, params (string Name, string Text)[] files)
    {
        await page.EvaluateAsync(
            "files => { const data = new DataTransfer(); for (const [name, text] of files) data.items.add(new File([text], name)); "
                + "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }",
            files.Select(file => new[] { file.Name, file.Text })
        );
        await page.WaitForFunctionAsync(
            "count => document.querySelectorAll('tbody tr').length === count && document.getElementById('said').textContent === ''",
            files.Length
        );
    }

    private static async Task<IReadOnlyList<string>> Listed(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tbody tr td:first-child')].map(cell => cell.textContent)");
}
