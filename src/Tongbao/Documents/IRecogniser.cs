using Tongbao.Languages;

namespace Tongbao.Documents;

/// <summary>Recognises the characters on pictures of pages, in this process.</summary>
internal interface IRecogniser
{
    /// <summary>What is not installed, and how to get it; null when it can work.</summary>
    Phrase? Missing { get; }

    /// <summary>What results depend on: the engine, and a hash of its models. Only when nothing is missing.</summary>
    string Identity { get; }

    /// <summary>Recognises pages of a PDF.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="pages">Which of them, in order.</param>
    /// <param name="options">How fast and how long.</param>
    /// <returns>Each page that text was found on, by its number.</returns>
    /// <exception cref="OcrFailedException">Something is not installed, or fails.</exception>
    /// <exception cref="TimeoutException">It takes longer than it may.</exception>
    IReadOnlyDictionary<int, SourcePage> Recognise(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options);

    /// <summary>Compares the text layer of a page with what is seen on it.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="page">With its text.</param>
    /// <param name="options">How fast and how long.</param>
    /// <returns>The share of what is seen on a few lines that the layer has too, from 0 to 1; null if too little is seen.</returns>
    /// <exception cref="OcrFailedException">Something is not installed, or fails.</exception>
    /// <exception cref="TimeoutException">It takes longer than it may.</exception>
    double? Agreement(byte[] pdf, SourcePage page, ParseOptions options);

    /// <summary>How many pages pictures have.</summary>
    /// <exception cref="OcrFailedException">One is damaged, or too large.</exception>
    int CountPages(IReadOnlyList<PagePicture> pictures);

    /// <summary>Recognises pictures, of those that have several pages each.</summary>
    /// <param name="pictures">In the order of the pages.</param>
    /// <param name="options">How fast and how long.</param>
    /// <returns>All pages, numbered from 1.</returns>
    /// <exception cref="OcrFailedException">It is damaged or too large, something is not installed, or fails.</exception>
    /// <exception cref="TimeoutException">It takes longer than it may.</exception>
    IReadOnlyList<SourcePage> RecognisePictures(IReadOnlyList<PagePicture> pictures, ParseOptions options);

    /// <summary>What a browser shows of pictures that were recognised.</summary>
    /// <param name="pictures">In the order of the pages.</param>
    /// <returns>All pages.</returns>
    IReadOnlyList<ShownPicture> Show(IReadOnlyList<PagePicture> pictures);
}
