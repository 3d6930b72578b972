using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Tongbao.Review.Html;
using Tongbao.Review.Model;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Review;

/// <summary>A browser for all tests that want one. Without it they skip.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Debian's; none is downloaded.</summary>
    private const string Program = "/usr/bin/chromium";

    /// <summary>Milliseconds that only a browser which hangs takes.</summary>
    private const float Hang = 300_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("tongbao-view-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Opens the review of a sample from disk.</summary>
    internal Task<IPage> OpenSample(string name, bool dark = false, bool findings = false) =>
        Open(Html(NoticeSource.FromFile(new Sample(name).PathOf("notice.pdf")), findings), dark);

    internal static string Html(
        NoticeSource source,
        bool findings = false,
        Notice? expected = null,
        Language language = Language.Chinese
    ) => ReviewHtml.Write(ReviewBuilder.Build(source, new ParseOptions(), expected), Labels.In(language), findings);

    internal async Task<IPage> Open(string html, bool dark = false)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        return await OpenFile(file, dark);
    }

    /// <summary>Opens a page from disk.</summary>
    internal Task<IPage> OpenFile(string file, bool dark = false) => OpenAddress(new Uri(file).AbsoluteUri, dark);

    /// <summary>Opens a page at a laptop's size.</summary>
    internal async Task<IPage> OpenAddress(string address, bool dark = false)
    {
        Skip.IfNot(File.Exists(Program), $"needs {Program}");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Program,
                Args = ["--no-sandbox", "--disable-gpu"],
                Timeout = Hang,
            }
        );
        var context = await _browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 860 },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(Hang);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}

internal static class PageActions
{
    /// <summary>Clicks in the middle of what a selector finds first, whatever lies over it: as a hand does.</summary>
    public static async Task ClickOn(this IPage page, string selector)
    {
        await page.Locator(selector).First.ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator(selector).First.BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    /// <summary>True when the first thing that a selector finds is in sight inside a scrolling box.</summary>
    public static Task<bool> IsInSight(this IPage page, string selector, string box) =>
        page.EvaluateAsync<bool>(
            "([selector, box]) => { const at = document.querySelector(selector).getBoundingClientRect(), frame = "
                + "document.querySelector(box).getBoundingClientRect(); return at.height > 0 && at.bottom > frame.top && at.top < "
                + "frame.bottom; }",
            new[] { selector, box }
        );

    /// <summary>The text of what a selector finds first.</summary>
    public static Task<string> TextOf(this IPage page, string selector) =>
        page.EvaluateAsync<string>("selector => document.querySelector(selector).textContent", selector);

    /// <summary>What axe finds wrong with a page, a line each.</summary>
    public static async Task<string> Violations(this IPage page) =>
        string.Join(
            '\n',
            (await page.RunAxe()).Violations.Select(violation =>
                $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}"
            )
        );
}
