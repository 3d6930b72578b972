using System.Diagnostics;
using Microsoft.Playwright;

namespace Tongbao.Benchmarks;

/// <summary>
/// How long until a review page of a long notice is first painted, and how large is it? In headless Chromium, opened from disk, after
/// checking that every page and issue of the notice is on it.
/// </summary>
internal static class FirstPaint
{
    private const int Rounds = 9;
    private const int MaxBytes = 1_500_000;
    private const int MaxMilliseconds = 1000;

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Tongbao.Cli.dll");

    /// <param name="pdf">A notice; null for sample 05 twice over, which has 36 pages.</param>
    public static async Task<int> Run(string? pdf)
    {
        var folder = Directory.CreateTempSubdirectory("tongbao-").FullName;
        try
        {
            var notice = pdf ?? Twice(folder);
            var page = Path.Combine(folder, "review.html");
            Start("dotnet", Tool, "view", notice, "-o", page, "--isolated", "--quiet");
            var parsed = NoticeParser.Parse(NoticeSource.FromFile(notice));
            var issues = parsed.Issues.Length + parsed.Suggestions.Length;
            var (first, seen) = await Measure(page);
            if (seen != (parsed.Source.Pages, issues))
            {
                Figures.Print($"the page is wrong: {seen.Pages} pages and {seen.Issues} issues, not {parsed.Source.Pages} and {issues}");
                return 1;
            }

            var size = new FileInfo(page).Length;
            Figures.Print(
                $"view: {seen.Pages} pages, {seen.Issues} issues, {size / 1e6:0.00} MB (at most {MaxBytes / 1e6:0.0}); first paint "
                    + $"after {first[Rounds / 2]:0} ms, the median of {Rounds}, {first[0]:0} to {first[^1]:0} (at most "
                    + $"{MaxMilliseconds})"
            );
            return size <= MaxBytes && first[Rounds / 2] <= MaxMilliseconds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(List<double> First, (int Pages, int Issues) Seen)> Measure(string file)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] }
        );
        var first = new List<double>();
        var seen = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var context = await browser.NewContextAsync(
                new()
                {
                    ViewportSize = new() { Width = 1280, Height = 860 },
                }
            );
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            first.Add(
                await page.EvaluateAsync<double>(
                    "() => new Promise(done => new PerformanceObserver(list => "
                        + "done(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: "
                        + "true }))"
                )
            );
            seen = (await page.Locator("#pages svg").CountAsync(), await page.Locator("#tree .issue").CountAsync());
            await context.CloseAsync();
        }

        return ([.. first.Order()], seen);
    }

    private static string Twice(string folder)
    {
        var sample = Path.Combine(StageBenchmarks.Samples(), "05-sixty-issues", "notice.pdf");
        var twice = Path.Combine(folder, "notice.pdf");
        Start("pdfunite", sample, sample, twice);
        return twice;
    }

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode is not (0 or 1))
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}");
    }
}
