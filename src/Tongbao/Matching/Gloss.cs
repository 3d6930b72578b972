using Tongbao.Text;

namespace Tongbao.Matching;

/// <summary>Chinese words of a label beside which the same is printed in Latin letters: 整改措施 Measures, Results／整改成效.</summary>
/// <param name="Start">Where the Chinese words begin, in folded characters.</param>
/// <param name="Length">Their length.</param>
/// <param name="End">Where all of it ends.</param>
internal readonly record struct Gloss(int Start, int Length, int End)
{
    private const int MinLength = 2;

    /// <summary>Words in Latin letters are no longer, in characters.</summary>
    private const int MaxLatin = 32;

    /// <summary>Chinese ones are no longer.</summary>
    private const int MaxChinese = 12;

    /// <summary>The words at a place of a text; null where only one of the two is there.</summary>
    public static Gloss? At(FoldedText folded, int at)
    {
        var text = folded.Span;
        if (Latin(text[at..]) is not (> 0 and var latin))
            return Behind(folded, at);
        var start = at + latin;
        var isBracketed = start < text.Length && text[start] == '(';
        if (isBracketed || IsSign(text, start))
            start++;
        else if (!IsApart(folded, start, text.Slice(at, latin)))
            return null;
        var chinese = Chinese(folded, start);
        var end = start + chinese;
        if (chinese == 0 || (isBracketed && (end == text.Length || text[end] != ')')))
            return null;
        return new Gloss(start, chinese, isBracketed ? end + 1 : end);
    }

    /// <summary>Folded <paramref name="words"/> without those in Latin letters before or behind Chinese ones.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAnyExceptInRange('\0', '\x7f') < 0 || !words.ContainsAnyInRange('a', 'z'))
            return words;
        if (Latin(words) is > 0 and var first)
            words = words[(IsSign(words, first) ? first + 1 : first)..];
        var end = words.LastIndexOfAnyExceptInRange('\0', '\x7f') + 1;
        return words[end..].ContainsAnyInRange('a', 'z') ? words[..end] : words;
    }

    private static Gloss? Behind(FoldedText folded, int at)
    {
        var text = folded.Span;
        var chinese = Chinese(folded, at);
        if (chinese == 0)
            return null;
        var start = at + chinese;
        var isSigned = IsSign(text, start);
        if (isSigned)
            start++;
        var latin = Latin(text[start..]);
        return latin > 0 && (isSigned || IsApart(folded, start, text.Slice(start, latin))) ? new Gloss(at, chinese, start + latin) : null;
    }

    // APP is a part of 推广APP.
    private static bool IsApart(FoldedText folded, int at, ReadOnlySpan<char> latin) =>
        latin.ContainsAnyInRange('a', 'z') || (at < folded.Length && folded.IsAfterSpace(at));

    // Length of the words in Latin letters at the start of a text; 0 where there are none.
    private static int Latin(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length && (char.IsAsciiLetter(text[i]) || (i > 0 && text[i] is '-' or '\'' or '&')); i++)
        {
            if (i == MaxLatin)
                return 0;
            if (char.IsAsciiLetter(text[i]))
                length = i + 1;
        }

        return length < MinLength ? 0 : length;
    }

    // Length of the Chinese words at a place.
    private static int Chinese(FoldedText folded, int at)
    {
        var text = folded.Span;
        var end = at;
        while (
            end < text.Length
            && end - at <= MaxChinese
            && char.IsLetter(text[end])
            && !char.IsAscii(text[end])
            && (end == at || !folded.IsAfterSpace(end))
        )
            end++;
        return end - at is < MinLength or > MaxChinese ? 0 : end - at;
    }

    private static bool IsSign(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '/' or '|';
}
