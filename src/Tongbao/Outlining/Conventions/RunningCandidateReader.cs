using System.Buffers;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>Finds the phrases behind the end of a sentence, or in brackets of their own, that may be labels.</summary>
internal static class RunningCandidateReader
{
    // What ends a sentence, opens a bracket or closes one: all that is looked at where no blank stands in the paragraph.
    private static readonly SearchValues<char> Events = SearchValues.Create("。;!?()“”《》【〔〖〘〈{[<|/");

    /// <summary>The candidates behind the start of a paragraph, none within brackets or quotes.</summary>
    public static IReadOnlyList<RunningCandidate> Read(FoldedText folded)
    {
        List<RunningCandidate>? found = null;
        var text = folded.Span;
        var depth = 0;
        for (var i = Next(folded, 0); i < text.Length; i = Next(folded, i))
        {
            var candidate = depth == 0 && i > 0 ? At(folded, i) : null;
            if (candidate is { } label)
            {
                (found ??= []).Add(label);
                i = label.End;
                continue;
            }

            depth = Math.Max(0, depth + Step(text[i]));
            i++;
        }

        return found ?? [];
    }

    // The next place where a label may begin or the depth changes.
    private static int Next(FoldedText folded, int from)
    {
        if (from >= folded.Length || folded.HasBlanks)
            return from;
        if (from > 0 && EndsSentence(folded.Span[from - 1]))
            return from;
        var next = folded.Span[from..].IndexOfAny(Events);
        return next < 0 ? folded.Length : from + next;
    }

    private static int Step(char c) =>
        c switch
        {
            '(' or '“' or '《' => 1,
            ')' or '”' or '》' => -1,
            _ => 0,
        };

    private static bool EndsSentence(char c) => c is '。' or ';' or '!' or '?' or ')' or '”';

    private static RunningCandidate? At(FoldedText folded, int at)
    {
        var text = folded.Span;
        // 责任单位：甲科｜完成时限：6月底
        var begins = EndsSentence(text[at - 1]) || folded.IsAfterSpace(at) || text[at] is '|' or '/';
        if (text[at] is '【' or '〔' or '〖' or '〘' || (begins && Signs.IsOpening(text[at])))
            return LabelSigns.Bracketed(folded, at) is { } bracketed && HasWords(text[bracketed.End..])
                ? new RunningCandidate(bracketed.Phrase, bracketed.Separator, at, bracketed.Start, bracketed.End)
                : null;
        if (!begins)
            return null;
        var start = at;
        while (start < text.Length && start - at < 2 && Signs.IsBullet(text[start]))
            start++;
        var end = start;
        while (
            end < text.Length && end - start <= LabelSigns.MaxWords && (IsWord(text[end]) && (end == start || !folded.IsAfterSpace(end)))
        )
            end++;
        if (end == text.Length || end - start is < LabelSigns.MinWords or > LabelSigns.MaxWords || text[end] is '|' or '/')
            return null;
        var (separator, length) = LabelSigns.Behind(folded, end);
        return separator is '\0' or ' ' or '。' || end + length == text.Length
            ? null
            : new RunningCandidate(text[start..end].ToString(), separator, at, start, end + length);
    }

    private static bool HasWords(ReadOnlySpan<char> text) => text.ContainsAnyExcept("。.;");

    private static bool IsWord(char c) => c == '、' || (char.IsLetter(c) && !char.IsAscii(c));
}
