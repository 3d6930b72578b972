namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>The same behind the start of a paragraph.</summary>
/// <param name="Phrase">Folded words.</param>
/// <param name="Separator">As at the start.</param>
/// <param name="Start">Where it begins, its bracket counted in.</param>
/// <param name="WordsAt">Where its words begin.</param>
/// <param name="End">Where the text behind it begins.</param>
internal readonly record struct RunningCandidate(string Phrase, char Separator, int Start, int WordsAt, int End)
{
    /// <summary>Length of its words, those in another language counted in.</summary>
    public int Words { get; init; } = Phrase.Length;
}
