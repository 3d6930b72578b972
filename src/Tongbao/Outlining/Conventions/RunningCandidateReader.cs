using System.Buffers;
using Tongbao.Matching;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>Finds the phrases behind the end of a sentence, or in brackets of their own, that may be labels.</summary>
/// <param name="kinds">Knows the words that may have a number behind them.</param>
internal sealed class RunningCandidateReader(LabelKinds kinds)
{
    // What ends a sentence, opens a bracket or closes one: all that is looked at where no blank stands in the paragraph.
    private static readonly SearchValues<char> Events = SearchValues.Create("。;!?()“”《》【〔〖〘〈{[<|/");
    private static readonly SearchValues<char> EventsInFields = SearchValues.Create("。;!?()“”《》【〔〖〘〈{[<|/,");

    /// <summary>A field behind which another may follow after a comma is not longer than this, its label counted in.</summary>
    private const int MaxField = 30;

    /// <summary>The candidates behind the start of a paragraph, none within brackets or quotes.</summary>
    public IReadOnlyList<RunningCandidate> Read(FoldedText folded)
    {
        List<RunningCandidate>? found = null;
        var text = folded.Span;
        var depth = 0;
        var last = 0;
        for (var i = Next(folded, 0, last); i < text.Length; i = Next(folded, i, last))
        {
            var candidate = depth == 0 && i > 0 ? At(folded, i, last) : null;
            if (candidate is { } label)
            {
                (found ??= []).Add(label);
                last = label.End;
                // 学习不深入｜牵头：办公室: the bar behind words that are no label may begin one.
                i = label.WordsAt + label.Words;
                if (text[i] is not ('|' or '/'))
                    i = last;
                continue;
            }

            depth = Math.Max(0, depth + Step(text[i]));
            i++;
        }

        return found ?? [];
    }

    // The next place where a label may begin or the depth changes.
    private static int Next(FoldedText folded, int from, int last)
    {
        if (from >= folded.Length || folded.HasBlanks)
            return from;
        if (from > 0 && EndsSentence(folded.Span[from - 1]))
            return from;
        var next = folded.Span[from..].IndexOfSign(from - last < MaxField ? EventsInFields : Events);
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

    private RunningCandidate? At(FoldedText folded, int at, int last)
    {
        var text = folded.Span;
        // 责任单位：甲科，完成时限：6月底
        if (text[at] == ',')
            return at - last < MaxField && (last > 0 || text[..at].Contains(':')) && Plain(folded, at + 1) is { Separator: ':' } field
                ? field with
                {
                    Start = at,
                }
                : null;
        // 责任单位：甲科｜完成时限：6月底
        var begins = EndsSentence(text[at - 1]) || folded.IsAfterSpace(at) || text[at] is '|' or '/';
        if (text[at] is '【' or '〔' or '〖' or '〘' || (begins && Signs.IsOpening(text[at])))
            return LabelSigns.Bracketed(folded, at, kinds) is { } bracketed && HasWords(text[bracketed.End..])
                ? new RunningCandidate(bracketed.Phrase, bracketed.Separator, at, bracketed.Start, bracketed.End)
                {
                    Words = bracketed.Words,
                }
                : null;
        return begins ? Plain(folded, at) : null;
    }

    private RunningCandidate? Plain(FoldedText folded, int at)
    {
        var text = folded.Span;
        var start = at;
        while (start < text.Length && start - at < 2 && Signs.IsBullet(text[start]))
            start++;
        if (start < text.Length && Gloss.At(folded, start) is { } gloss && gloss.End < text.Length)
            return Plain(text.Slice(gloss.Start, gloss.Length), folded, at, start, gloss.End);
        var end = start;
        while (
            end < text.Length && end - start <= LabelSigns.MaxWords && (IsWord(text[end]) && (end == start || !folded.IsAfterSpace(end)))
        )
            end++;
        end = NumberedLabels.EndOf(folded, start, end, kinds);
        if (end == text.Length || end - start is < LabelSigns.MinWords or > LabelSigns.MaxWords)
            return null;
        return Plain(text[start..end], folded, at, start, end);
    }

    private static RunningCandidate? Plain(ReadOnlySpan<char> phrase, FoldedText folded, int at, int start, int end)
    {
        var (separator, length) = LabelSigns.Behind(folded, end);
        return separator is '\0' or ' ' or '。' || end + length == folded.Length
            ? null
            : new RunningCandidate(phrase.ToString(), separator, at, start, end + length) { Words = end - start };
    }

    private static bool HasWords(ReadOnlySpan<char> text) => text.ContainsAnyExcept("。.;");

    private static bool IsWord(char c) => c == '、' || (char.IsLetter(c) && !char.IsAscii(c));
}
