using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Progress;

/// <summary>
/// Says how far the recognition of the only document of a run is, which takes a second a page: at a terminal in a line that is written
/// over, elsewhere in a line now and then.
/// </summary>
/// <param name="error">Where to.</param>
/// <param name="isTerminal">True if a line can be written over.</param>
/// <param name="clock">Measures the time between two lines.</param>
internal sealed class PageProgress(TextWriter error, bool isTerminal, TimeProvider clock)
{
    /// <summary>Between two lines where there is no terminal.</summary>
    public static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly Rhythm _rhythm = new(LineEvery, clock);
    private int _shown;

    /// <summary>On standard error.</summary>
    public static PageProgress AtTerminal(TimeProvider clock) => new(Console.Error, !Console.IsErrorRedirected, clock);

    /// <summary>May be called from any thread.</summary>
    /// <param name="input">The document.</param>
    /// <param name="progress">How far it is.</param>
    public void Report(string input, OcrProgress progress)
    {
        lock (_gate)
        {
            if (!isTerminal)
            {
                if (progress.Done > 0 && _rhythm.IsDue())
                    error.WriteLine(Line(input, progress));
                return;
            }

            Clear();
            if (progress.Done == 0)
                error.WriteLine(Terminal.Words(Phrases.LineOcr(input, progress.Pages)));
            else if (progress.Done < progress.Pages)
                Show(Terminal.Words(Phrases.LineOcrPage(progress.Done, progress.Pages)));
        }
    }

    /// <summary>Removes the line that is written over.</summary>
    public void End()
    {
        lock (_gate)
            Clear();
    }

    /// <summary>The line of a document where there is no terminal.</summary>
    public static string Line(string input, OcrProgress progress) =>
        Terminal.Words(Phrases.LineOcrDone(input, progress.Done, progress.Pages));

    private void Show(string words)
    {
        error.Write(words);
        // A Chinese character takes two columns.
        _shown = 2 * words.Length;
    }

    private void Clear()
    {
        if (_shown > 0)
            error.Write($"\r{new string(' ', _shown)}\r");
        _shown = 0;
    }
}
