namespace Tongbao.Documents;

/// <summary>Recognises the characters on pictures of pages, in this process.</summary>
internal interface IRecogniser
{
    /// <summary>What is not installed, and how to get it; null when it can work.</summary>
    string? Missing { get; }

    /// <summary>What results depend on: the engine, and a hash of its models. Only when nothing is missing.</summary>
    string Identity { get; }

    /// <summary>Recognises pages of a PDF.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="pages">Which of them, in order.</param>
    /// <param name="options">How fast and how long.</param>
    /// <returns>What was read on each, by its number; a page that was left alone is missing.</returns>
    /// <exception cref="OcrFailedException">Something is not installed, or fails.</exception>
    /// <exception cref="TimeoutException">It takes longer than it may.</exception>
    IReadOnlyDictionary<int, RecognisedPage> Recognise(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options);
}
