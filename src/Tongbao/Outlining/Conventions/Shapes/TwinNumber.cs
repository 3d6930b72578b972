namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>The number of a heading, printed again with the word for it in the other language: 问题1： behind Issue 1.</summary>
internal static class TwinNumber
{
    private const int MinWords = 2;
    private const int MaxWords = 8;
    private const int MaxSigns = 3;

    /// <summary>Length of words, number and signs behind a number, and of what was written; 0 where there are none.</summary>
    /// <param name="text">The folded paragraph.</param>
    /// <param name="words">What stands before the number.</param>
    /// <param name="from">Where the number and what closes it ends.</param>
    /// <param name="number">The number.</param>
    /// <param name="key">Receives the same as part of the key of a shape.</param>
    public static (int Length, int Written) Read(ReadOnlySpan<char> text, ReadOnlySpan<char> words, int from, int number, Span<char> key)
    {
        if (words.Length < MinWords || !char.IsLetter(words[^1]))
            return default;
        var isLatin = char.IsAscii(words[^1]);
        var at = from;
        while (at < text.Length && at - from < MaxWords && char.IsLetter(text[at]) && char.IsAscii(text[at]) != isLatin)
        {
            if (!isLatin || Counter.At(text, at) is null)
                at++;
            else
                break;
        }

        if (at - from < MinWords || at == text.Length || Counter.At(text, at) is not { } counter || counter.Value != number)
            return default;
        var end = at + counter.Length;
        while (end < text.Length && end - at - counter.Length < MaxSigns && !char.IsLetterOrDigit(text[end]) && !Signs.IsOpening(text[end]))
            end++;
        if (end == at + counter.Length)
            return default;
        text[from..at].CopyTo(key);
        key[at - from] = counter.Script;
        text[(at + counter.Length)..end].CopyTo(key[(at - from + 1)..]);
        return (end - from, end - from - counter.Length + 1);
    }
}
