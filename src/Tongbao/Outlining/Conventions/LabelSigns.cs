using Tongbao.Matching;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>Reads what sets a phrase off from the text behind it: brackets, a colon, a dash, any sign, or a blank.</summary>
internal static class LabelSigns
{
    public const int MinWords = 2;
    public const int MaxWords = 12;

    /// <summary>The same in Latin letters.</summary>
    public const int MaxLatin = 32;

    /// <summary>Stands for a change of type where no sign parts a phrase from the text.</summary>
    public const char Setting = 'b';

    /// <summary>More signs in a row than this set nothing off.</summary>
    private const int MaxSigns = 4;

    /// <summary>The phrase in brackets at <paramref name="at"/>, with the signs behind them; null when there is none.</summary>
    public static LabelCandidate? Bracketed(FoldedText folded, int at, LabelKinds kinds)
    {
        var text = folded.Span;
        if (!Signs.IsOpening(text[at]))
            return null;
        if (at + 1 < text.Length && Gloss.At(folded, at + 1) is { } gloss && gloss.End < text.Length && Signs.IsClosing(text[gloss.End]))
            return InBrackets(text, at, gloss.End, text.Slice(gloss.Start, gloss.Length));
        var end = at + 1;
        while (end < text.Length && end - at <= MaxWords + 1 && char.IsLetter(text[end]))
            end++;
        end = NumberedLabels.EndOf(folded, at + 1, end, kinds);
        var words = end - at - 1;
        if (words is < MinWords or > MaxWords || end == text.Length || !Signs.IsClosing(text[end]))
            return null;
        return InBrackets(text, at, end, text.Slice(at + 1, words));
    }

    private static LabelCandidate InBrackets(ReadOnlySpan<char> text, int at, int end, ReadOnlySpan<char> phrase)
    {
        var (colon, length) = Run(text, end + 1);
        // A name in quotation marks begins many sentences.
        var separator = text[at] is not ('“' or '《' or '‘') || colon ? '[' : '“';
        return new LabelCandidate(phrase.ToString(), separator, at + 1, end - at - 1, end + 1 + length);
    }

    /// <summary>What parts the words that end at <paramref name="at"/> from the text; no sign when nothing does.</summary>
    public static (char Separator, int Length) Behind(FoldedText folded, int at)
    {
        var text = folded.Span;
        var (colon, length) = Run(text, at);
        if (length == 0 && text[at] == '。' && at + 1 < text.Length)
            return ('。', 1);
        if (length == 0)
            return (folded.IsAfterSpace(at) ? ' ' : '\0', 0);
        return (
            colon ? ':'
            : text[at] == '-' ? '-'
            : '|',
            length
        );
    }

    // A colon with dashes, an arrow, a star …; what opens a quotation belongs to the text.
    private static (bool Colon, int Length) Run(ReadOnlySpan<char> text, int at)
    {
        var colon = false;
        var end = at;
        while (
            end < text.Length
            && end - at < MaxSigns
            && (text[end] == ':' || (Signs.IsBullet(text[end]) && text[end] != '\uFE0F' && !Signs.IsBox(text[end])))
        )
            colon |= text[end++] == ':';
        return (colon, end - at);
    }
}
