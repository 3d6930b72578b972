using Tongbao.Text;

namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>Reads every shape that a paragraph may begin with. Which of them counts, the notice decides.</summary>
internal static class ShapeReader
{
    /// <summary>A number that counts stands within this many characters of the start.</summary>
    private const int Reach = 14;

    private const int MaxSigns = 3;
    private const int MaxWords = 8;
    private const int MaxInnerSigns = 2;

    /// <summary>Words between number and closing sign are not longer than this: 1号问题：, 第1项反馈问题：.</summary>
    private const int MaxSuffix = 8;

    /// <summary>The same where nothing closes the number: 第1号问题, alone on its line.</summary>
    private const int MaxSuffixAlone = 5;

    private const int MaxNumerals = 4;

    private const string Opening = "“‘《(〈【〔[";
    private const string Stops = "。;!?";

    // Behind these the number is a date or an amount.
    private const string Units = "年月日时个人次名件万亿元%％";

    /// <summary>Adds the shapes of <paramref name="text"/> to <paramref name="shapes"/>.</summary>
    /// <param name="text">The folded paragraph.</param>
    /// <param name="listed">Length of the marker that the profile reads here; 0 for none.</param>
    /// <param name="shapes">Receives what is found.</param>
    public static void Read(FoldedText text, int listed, List<Shape> shapes)
    {
        var span = text.Span;
        Span<char> key = stackalloc char[48];
        for (var at = 0; at < Math.Min(Reach, span.Length); at++)
        {
            if (Counter.At(span, at) is not { } counter)
                continue;
            if (IsLiteral(span[..at]))
            {
                if (Read(text, at, counter, listed, key) is { } shape)
                    shapes.Add(shape);
                if (counter.AsLetter(span[at]) is { } letter && Read(text, at, letter, listed, key) is { } other)
                    shapes.Add(other);
            }

            at += counter.Length - 1;
        }
    }

    private static Shape? Read(FoldedText text, int at, Counter first, int listed, Span<char> key)
    {
        var span = text.Span;
        var literal = span[..at];
        int end = at,
            numerals = 0,
            number = 0,
            group = 0;
        var length = WriteLiteral(literal, key, ref group);
        var alone = false;
        while (true)
        {
            var next =
                numerals == 0 ? first
                : end < span.Length ? Counter.At(span, end)
                : null;
            if (next is not { } counter || numerals == MaxNumerals)
                break;
            if (numerals > 0)
                (group, key[length++]) = ((group * 100) + number, '.');
            number = counter.Value;
            alone = counter.StandsAlone;
            key[length++] = counter.Script;
            end += counter.Length;
            numerals++;
            if (end + 1 >= span.Length || text.IsAfterSpace(end))
                break;
            // A1
            if (counter.Script == 'l' && char.IsAsciiDigit(span[end]))
                continue;
            if (!Joins(span, end, counter))
                break;
            end++;
        }

        if (numerals == 0)
            return null;
        var behind = span[end..];
        var (suffix, signs, blank) = Closer(text, end, alone ? 0 : MaxSuffix);
        var closed = signs > 0 || blank;
        if (closed && signs > 0 && behind[suffix] is '.' or '-' && suffix + 1 < behind.Length && char.IsAsciiDigit(behind[suffix + 1]))
            closed = false;
        if (!closed)
        {
            suffix = signs = 0;
            blank = false;
            var words = CountLetters(literal);
            var counted = behind.Length == 0 || char.IsAsciiDigit(behind[0]) || behind[0] is '.' || Units.Contains(behind[0]);
            if (!(alone || (((numerals > 1 && at == 0) || words >= 2) && !counted)))
                return null;
        }

        // 3、4月份 counts up and numbers nothing.
        if (
            signs == 1
            && behind[suffix] == '、'
            && end + suffix + 1 < span.Length
            && Counter.At(span, end + suffix + 1)?.Value == number + 1
        )
            return null;
        // 完成时限：3月底 is no number. 反馈问题：1、… may be a label before an item; then each is a 1, and none counts.
        if (literal.Contains(':') && suffix > 0)
            return null;
        var script = key[length - 1];
        behind[..(suffix + signs)].CopyTo(key[length..]);
        length += suffix + signs;
        if (blank && signs == 0)
            key[length++] = ' ';
        var bare = CountLetters(literal) == 0 && suffix == 0;
        var closing = signs > 0 ? behind.Slice(suffix, signs) : default;
        if (bare && at == 0 && numerals == 1 && !alone)
        {
            if (!closed || (signs == 0 && script is not ('n' or 'r' or 'w')) || closing.ContainsAny(',', '-') || closing is "~" or "%")
                return null;
        }

        var total = end + suffix + signs;
        var twin = suffix == 0 ? TwinNumber.Read(span, literal, total, number, key[length..]) : default;
        (total, length) = (total + twin.Length, length + twin.Written);
        var usual =
            listed == total
            || (
                bare
                && numerals == 1
                && group == 0
                && (at == 0 || span[..at] is "(")
                && (alone || closing is "." or "、" or ")" or ")、" or ".、")
            );
        return new Shape(string.Intern(key[..length].ToString()), number, group, total, usual);
    }

    // Up to three signs, up to eight letters, up to two signs.
    private static bool IsLiteral(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && !char.IsLetterOrDigit(text[i]))
        {
            if (i == MaxSigns || text[i] is '”' or '。' or ';' or ',')
                return false;
            i++;
        }

        var letters = 0;
        while (i < text.Length && (char.IsLetter(text[i]) || (letters > 0 && char.IsAsciiDigit(text[i]) && text[i - 1] == '第')))
        {
            if (letters++ == MaxWords)
                return false;
            i++;
        }

        var signs = 0;
        for (; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || signs++ == MaxInnerSigns || text[i] is '。' or ';' or ',' or '、' or '”')
                return false;
        }

        return true;
    }

    // A numeral behind 第 inside the literal is a slot as well: 第一类问题3：.
    private static int WriteLiteral(ReadOnlySpan<char> literal, Span<char> key, ref int group)
    {
        var length = 0;
        for (var i = 0; i < literal.Length; i++)
        {
            key[length++] = literal[i];
            if (literal[i] != '第' || i + 1 >= literal.Length || Counter.At(literal, i + 1) is not { } inner)
                continue;
            key[length++] = '#';
            group = inner.Value;
            i += inner.Length;
        }

        return length;
    }

    // What closes the number: up to five letters, then signs or a blank or the end of the paragraph.
    private static (int Suffix, int Signs, bool Blank) Closer(FoldedText text, int from, int maxSuffix)
    {
        var span = text.Span;
        for (var suffix = 0; suffix <= maxSuffix; suffix++)
        {
            var at = from + suffix;
            if (at >= span.Length)
                return suffix <= MaxSuffixAlone ? (suffix, 0, true) : default;
            if (suffix > 0 && (!char.IsLetter(span[at - 1]) || char.IsAsciiDigit(span[at - 1])))
                break;
            var signs = 0;
            while (at + signs < span.Length && IsClosing(span[at + signs]) && signs < 4)
                signs++;
            if (signs > 0)
                return (suffix, signs, at + signs >= span.Length || text.IsAfterSpace(at + signs));
            if (at > 0 && text.IsAfterSpace(at))
                return (suffix, 0, true);
            if (!char.IsLetter(span[at]))
                break;
        }

        return (0, 0, false);
    }

    // A straight quotation mark opens the name behind the number.
    private static bool IsClosing(char c) =>
        !char.IsLetterOrDigit(c) && !Opening.Contains(c) && !Stops.Contains(c) && c is not ('"' or '\'');

    // 1.1 1-1 1/1 A-1 一之一
    private static bool Joins(ReadOnlySpan<char> text, int at, Counter before)
    {
        var script = Counter.At(text, at + 1)?.Script;
        return text[at] == '之'
            ? before.Script == 'h' && script == 'h'
            : script == 'n' && (before.Script is 'n' or 'l' or 'h') && (text[at] == '.' || (Signs.IsBullet(text[at]) && text[at] != '·'));
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                count++;
        }

        return count;
    }
}
