namespace Tongbao.Reading.Pdf;

/// <summary>A line of text that does not run along its page: sideways, upside down or at an angle.</summary>
/// <param name="Text">Its words.</param>
/// <param name="First">The index of its first run on the page.</param>
/// <param name="Count">How many runs it has.</param>
/// <param name="IsStamp">True if it is much larger than the text of the page, or pale.</param>
/// <param name="IsOblique">True if it is at an angle.</param>
internal sealed record OwnLine(string Text, int First, int Count, bool IsStamp, bool IsOblique);
