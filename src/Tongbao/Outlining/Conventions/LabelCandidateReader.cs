using Tongbao.Matching;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>Finds the phrase at the start of a paragraph that may be a label.</summary>
/// <param name="kinds">Knows the words that end a label with nothing behind it.</param>
internal sealed class LabelCandidateReader(LabelKinds kinds)
{
    /// <summary>A clause that ends in a colon at the end of its paragraph is not longer than this.</summary>
    private const int MaxClause = 26;

    private const int MaxBracket = 14;

    /// <summary>The candidate at the start of <paramref name="form"/>; null when there is none.</summary>
    public LabelCandidate? AtStart(ParagraphForm form)
    {
        var text = form.Span;
        if (text.Length < LabelSigns.MinWords || form.IsEnumerated)
            return null;
        if (form.StatusSigns == 0 && LabelSigns.Bracketed(form.Folded, 0, kinds) is { } bracketed)
            return bracketed;
        var (start, before, number) =
            form.Shape is { Usual: true } shape ? (shape.Length, shape.Key, shape.Number)
            : form.BulletLength > 0 ? (form.BulletLength, form.Bullet, 0)
            : (0, "", 0);
        if (start > 0 && start < text.Length && LabelSigns.Bracketed(form.Folded, start, kinds) is { } inner)
            return inner with { Before = before, Number = number };
        var plain = Plain(form.Folded, start);
        if (plain is null or { Separator: '0' or ' ' })
            plain = BySetting(form, start) ?? plain;
        return plain is { } found ? found with { Before = before, Number = number } : null;
    }

    // Words in bold before a sentence in plain type, and no sign between them.
    private static LabelCandidate? BySetting(ParagraphForm form, int start)
    {
        var end = form.SetOff is { Next: not null } face ? Math.Min(face.Ink, form.Length) : 0;
        if (
            end - start is < LabelSigns.MinWords or > LabelSigns.MaxWords
            || end >= form.Length
            || char.IsAscii(form.Span[start])
            || form.Span[end] == '('
        )
            return null;
        var phrase = form.Span[start..end];
        foreach (var c in phrase)
        {
            if (!char.IsLetter(c))
                return null;
        }

        var (sign, length) = LabelSigns.Behind(form.Folded, end);
        return new LabelCandidate(phrase.ToString(), sign is '\0' or ' ' ? LabelSigns.Setting : sign, start, end - start, end + length);
    }

    private LabelCandidate? Plain(FoldedText folded, int start)
    {
        var text = folded.Span;
        if (start < text.Length && Gloss.At(folded, start) is { } gloss && Glossed(folded, start, gloss) is { } glossed)
            return glossed;
        if (start < text.Length && char.IsAsciiLetter(text[start]))
            return Latin(text, start);
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && (end == start || !folded.IsAfterSpace(end)))
            end++;
        // 责任领导、牵头科室：
        if (end < text.Length && text[end] == '、' && end - start >= LabelSigns.MinWords)
        {
            var more = end + 1;
            while (more < text.Length && char.IsLetter(text[more]))
                more++;
            if (more < text.Length && text[more] is ':' or '(')
                end = more;
        }

        end = NumberedLabels.EndOf(folded, start, end, kinds);
        var words = end - start;
        var bare = end;
        if (end < text.Length && text[end] == '(' && text[end..].IndexOf(')') is > 1 and <= MaxBracket and var close)
        {
            var behind = end + close + 1;
            if (behind == text.Length || text[behind] == ':')
                end = behind;
        }

        // 问：… 答：… One character is a label with a colon only.
        var isWord = words >= LabelSigns.MinWords || (words == 1 && end < text.Length && text[end] == ':');
        if (isWord && words <= LabelSigns.MaxWords && !char.IsAscii(text[start]))
        {
            var phrase = text.Slice(start, words);
            if (end > bare)
                kinds.Explain(phrase.ToString(), text[(bare + 1)..(end - 1)].ToString());
            if (end == text.Length)
                return new LabelCandidate(phrase.ToString(), '$', start, end - start, end);
            if (LabelSigns.Behind(folded, end) is (not '\0' and var sign, var length))
                return new LabelCandidate(phrase.ToString(), sign, start, end - start, end + length);
        }

        if (Clause(text, start) is { } clause)
            return clause;
        return
            start == 0
            && bare - start > LabelSigns.MinWords
            && kinds.GluedLength(text[start..bare]) is > 0 and var glued
            && start + glued < text.Length
            ? new LabelCandidate(text.Slice(start, glued).ToString(), '0', start, glued, start + glued)
            : null;
    }

    // 整改措施 Measures：…
    private static LabelCandidate? Glossed(FoldedText folded, int start, Gloss gloss)
    {
        var phrase = folded.Span.Slice(gloss.Start, gloss.Length).ToString();
        if (gloss.End == folded.Length)
            return new LabelCandidate(phrase, '$', start, gloss.End - start, gloss.End);
        return LabelSigns.Behind(folded, gloss.End) is (not '\0' and not '。' and var sign, var length)
            ? new LabelCandidate(phrase, sign, start, gloss.End - start, gloss.End + length)
            : null;
    }

    // Rectification Measures: Words of another language are a label where they have a kind.
    private LabelCandidate? Latin(ReadOnlySpan<char> text, int start)
    {
        var words = 0;
        while (start + words < text.Length && words <= LabelSigns.MaxLatin && char.IsAsciiLetter(text[start + words]))
            words++;
        var isAlone = start + words == text.Length;
        if (words is < LabelSigns.MinWords or > LabelSigns.MaxLatin || !(isAlone || text[start + words] == ':'))
            return null;
        var phrase = text.Slice(start, words).ToString();
        if (!kinds.Knows(phrase))
            return null;
        return isAlone
            ? new LabelCandidate(phrase, '$', start, words, text.Length)
            : new LabelCandidate(phrase, ':', start, words, start + words + 1);
    }

    // 针对该问题，采取的整改措施如下：
    private static LabelCandidate? Clause(ReadOnlySpan<char> text, int start)
    {
        var length = text.Length - start;
        var body = text[start..];
        return length is > 6 and <= MaxClause && text[^1] == ':' && body.Contains(',') && !body[..^1].ContainsAny('。', ';', ':')
            ? new LabelCandidate(body[..^1].ToString(), ':', start, length - 1, text.Length)
            : null;
    }
}
