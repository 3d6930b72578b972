using Tongbao.Cli.Shell.Progress;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

public sealed class PageProgressTests : IDisposable
{
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly FakeClock _clock = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_terminal_shows_the_page_in_one_line_that_is_gone_at_the_end()
    {
        var progress = new PageProgress(_error, isTerminal: true, _clock);
        for (var done = 0; done <= 3; done++)
            progress.Report("a.pdf", new OcrProgress(done, 3));
        progress.End();

        Assert.Equal("a.pdf: OCR of 3 pages …\n", Seen());
        Assert.Contains(
            "page 1 of 3\r",
            _error.ToString().Replace(" \r", "\r", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_run_that_ends_between_two_pages_leaves_no_half_line()
    {
        var progress = new PageProgress(_error, isTerminal: true, _clock);
        progress.Report("a.pdf", new OcrProgress(1, 3));
        progress.End();

        Assert.Equal("", Seen());
    }

    [Fact]
    public void A_log_gets_a_line_now_and_then()
    {
        var progress = new PageProgress(_error, isTerminal: false, _clock);
        for (var done = 0; done <= 5; done++)
        {
            progress.Report("a.pdf", new OcrProgress(done, 5));
            _clock.Advance(PageProgress.LineEvery / 2);
        }

        Assert.Equal("a.pdf: page 2 of 5\na.pdf: page 4 of 5\n", _error.ToString());
    }

    // As a terminal shows it: what follows a carriage return writes over the line.
    private string Seen()
    {
        var lines = _error
            .ToString()
            .Split('\n')
            .Select(line => line.Split('\r').Aggregate("", (shown, over) => over + shown[Math.Min(over.Length, shown.Length)..]).TrimEnd());
        return string.Join('\n', lines);
    }
}
