using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>Finds the phrases that may be labels: at the start of a paragraph, and behind the end of a sentence.</summary>
/// <param name="kinds">Knows the words that end a label with nothing behind it.</param>
internal sealed class LabelCandidateReader(LabelKinds kinds)
{
    private const int MinWords = 2;
    private const int MaxWords = 12;

    /// <summary>A clause that ends in a colon at the end of its paragraph is not longer than this.</summary>
    private const int MaxClause = 26;

    private const int MaxBracket = 14;

    /// <summary>The candidate at the start of <paramref name="form"/>; null when there is none.</summary>
    public LabelCandidate? AtStart(ParagraphForm form)
    {
        var text = form.Span;
        if (text.Length < MinWords || form.IsEnumerated)
            return null;
        if (Bracketed(form.Folded, 0) is { } bracketed)
            return bracketed;
        var (start, before, number) =
            form.Shape is { Usual: true } shape ? (shape.Length, shape.Key, shape.Number)
            : form.Bullet.Length > 0 ? (form.Bullet.Length, form.Bullet, 0)
            : (0, "", 0);
        if (start > 0 && start < text.Length && Bracketed(form.Folded, start) is { } inner)
            return inner with { Before = before, Number = number };
        return Plain(form.Folded, start) is { } plain ? plain with { Before = before, Number = number } : null;
    }

    /// <summary>The candidates behind the start of a paragraph, none within brackets or quotes.</summary>
    public static IReadOnlyList<RunningCandidate> Running(FoldedText folded)
    {
        List<RunningCandidate>? found = null;
        var text = folded.Span;
        if (!text.ContainsAny(':', '【', '〔'))
            return [];
        int depth = 0,
            boundary = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && depth == 0 && (text[i - 1] is '。' or ';' or '!' or '?' or ')' or '”' || folded.IsAfterSpace(i)))
                boundary = i;
            switch (text[i])
            {
                case '(' or '“' or '《':
                    depth++;
                    break;
                case ')' or '”' or '》':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '【' or '〔' when depth == 0 && i > 0 && ClosedAt(text, i) is > 0 and var close:
                    var after = close + 1 < text.Length && text[close + 1] == ':' ? close + 2 : close + 1;
                    if (after < text.Length)
                        (found ??= []).Add(new RunningCandidate(text[(i + 1)..close].ToString(), i, i + 1, after, true));
                    i = after - 1;
                    boundary = after;
                    break;
                case ':' when depth == 0 && boundary > 0 && i - boundary is >= MinWords and <= MaxWords && AreWords(text[boundary..i]):
                    (found ??= []).Add(new RunningCandidate(text[boundary..i].ToString(), boundary, boundary, i + 1, false));
                    boundary = -1;
                    break;
            }
        }

        return found ?? [];
    }

    private static LabelCandidate? Bracketed(FoldedText folded, int at)
    {
        var text = folded.Span;
        if (text[at] is not ('【' or '〔' or '[' or '(' or '《' or '“' or '<' or '{') || ClosedAt(text, at) is not (> 0 and var close))
            return null;
        var colon = close + 1 < text.Length && text[close + 1] == ':';
        if (text[at] is '“' or '《' && !colon)
            return null;
        return new LabelCandidate(text[(at + 1)..close].ToString(), '[', at + 1, close - at - 1, close + (colon ? 2 : 1));
    }

    // The bracket that closes a phrase which opens at the given place; 0 when it holds something else.
    private static int ClosedAt(ReadOnlySpan<char> text, int open)
    {
        var end = open + 1;
        while (end < text.Length && end - open <= MaxWords + 1 && char.IsLetter(text[end]))
            end++;
        return
            end < text.Length
            && end - open - 1 is >= MinWords and <= MaxWords
            && text[end] is '】' or '〕' or ']' or ')' or '》' or '”' or '>' or '}'
            ? end
            : 0;
    }

    private LabelCandidate? Plain(FoldedText folded, int start)
    {
        var text = folded.Span;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && (end == start || !folded.IsAfterSpace(end)))
            end++;
        // 责任领导、牵头科室：
        if (end < text.Length && text[end] == '、' && end - start >= MinWords)
        {
            var more = end + 1;
            while (more < text.Length && char.IsLetter(text[more]))
                more++;
            if (more < text.Length && text[more] is ':' or '(')
                end = more;
        }

        var words = end - start;
        var bare = end;
        if (end < text.Length && text[end] == '(' && text[end..].IndexOf(')') is > 1 and <= MaxBracket and var close)
        {
            var behind = end + close + 1;
            if (behind == text.Length || text[behind] == ':')
                end = behind;
        }

        if (words is >= MinWords and <= MaxWords && !char.IsAscii(text[start]))
        {
            var phrase = text.Slice(start, words);
            if (end == text.Length)
                return new LabelCandidate(phrase.ToString(), '$', start, end - start, end);
            if (Separator(folded, end) is (not '\0' and var sign, var length))
                return new LabelCandidate(phrase.ToString(), sign, start, end - start, end + length);
        }

        if (Clause(text, start) is { } clause)
            return clause;
        return
            start == 0
            && bare - start > MinWords
            && kinds.GluedLength(text[start..bare]) is > 0 and var glued
            && start + glued < text.Length
            ? new LabelCandidate(text.Slice(start, glued).ToString(), '0', start, glued, start + glued)
            : null;
    }

    private static (char Sign, int Length) Separator(FoldedText folded, int at)
    {
        var text = folded.Span;
        var length = 1;
        switch (text[at])
        {
            case ':':
                while (at + length < text.Length && text[at + length] is '-' or ':')
                    length++;
                return (':', length);
            case '-':
                while (at + length < text.Length && text[at + length] == '-')
                    length++;
                return ('-', length);
            case '|' or '/' or '~' or '→' or '>' or '»' or '·' or '=' or '*' or '▏' or '│' or '┃':
                return ('|', length);
            default:
                return folded.IsAfterSpace(at) ? (' ', 0) : ('\0', 0);
        }
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

    private static bool AreWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if ((!char.IsLetter(c) && c != '、') || char.IsAscii(c))
                return false;
        }

        return true;
    }
}
