namespace Tongbao.Reading.Recognition;

/// <summary>A word as Tesseract read it; Chinese words are one or two characters.</summary>
/// <param name="Text">Not empty.</param>
/// <param name="Box">In pixels.</param>
/// <param name="Confidence">From 0 to 100, as Tesseract states it.</param>
internal sealed record RecognisedWord(string Text, Box Box, double Confidence);
