namespace Tongbao.Reading.Recognition;

/// <summary>What was recognised on a page.</summary>
/// <param name="Width">Of the picture that was read, in pixels.</param>
/// <param name="Height">Of the picture that was read, in pixels.</param>
/// <param name="Lines">Each a list of words, in reading order.</param>
internal sealed record RecognisedPage(double Width, double Height, IReadOnlyList<IReadOnlyList<RecognisedWord>> Lines);
