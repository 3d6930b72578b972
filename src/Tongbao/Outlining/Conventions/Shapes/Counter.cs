using System.Buffers;

namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>A numeral that may count headings.</summary>
/// <param name="Script">One letter for the way it is written: numerals of one script count one series.</param>
/// <param name="Value">From 1.</param>
/// <param name="Length">In characters.</param>
internal readonly record struct Counter(char Script, int Value, int Length)
{
    private const string Han = "一二三四五六七八九";
    private const string Formal = "壹贰叁肆伍陆柒捌玖";

    // Ready-made signs in a row; each is a numeral and its closing sign in one character, or needs none.
    private static readonly (char First, char Last, char Script)[] Rows =
    [
        ('①', '⑳', 'c'),
        ('❶', '❿', 'c'),
        ('➀', '➉', 'c'),
        ('➊', '➓', 'c'),
        ('⓵', '⓾', 'c'),
        ('⑴', '⒇', 'p'),
        ('⒈', '⒛', 'f'),
        ('㈠', '㈩', 'g'),
        ('㊀', '㊉', 'g'),
        ('⒜', '⒵', 'q'),
        ('Ⓐ', 'Ⓩ', 'o'),
        ('ⓐ', 'ⓩ', 'o'),
        ('Ⅰ', 'Ⅻ', 'r'),
        ('ⅰ', 'ⅻ', 'r'),
    ];

    private static readonly (string Signs, char Script)[] Lists = [("甲乙丙丁戊己庚辛壬癸", 's'), ("子丑寅卯辰巳午未申酉戌亥", 'b')];

    // Most characters that are asked for are words.
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        $"{Han}十{Formal}拾{string.Concat(Lists.Select(list => list.Signs))}"
    );

    /// <summary>True when the sign needs no closing sign behind it: ① ⑴ ㈠.</summary>
    public bool StandsAlone => Script is 'c' or 'p' or 'f' or 'g' or 'q' or 'o';

    /// <summary>
    /// The same where I, V and X are letters of the alphabet, which a list from A may reach; null when it is none of them.
    /// </summary>
    public Counter? AsLetter(char c) =>
        Script == 'r' && Length == 1 && char.IsAsciiLetter(c) ? new Counter('l', char.ToUpperInvariant(c) - 'A' + 1, 1) : null;

    /// <summary>The numeral at <paramref name="index"/> of folded text; null when there is none.</summary>
    public static Counter? At(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c >= '\u4E00' && !Characters.Contains(c))
            return null;
        if (char.IsAsciiDigit(c))
            return Arabic(text[index..]);
        if (c is '十' || Han.Contains(c))
            return Tens(text[index..], Han, '十', 'h');
        if (c is '拾' || Formal.Contains(c))
            return Tens(text[index..], Formal, '拾', 'w');
        if (char.IsAsciiLetter(c))
            return index > 0 && char.IsAsciiLetter(text[index - 1]) ? null : Latin(text[index..]);
        if (c < 'Ⅰ')
            return null;
        foreach (var (first, last, script) in Rows)
        {
            if (c >= first && c <= last)
                return new Counter(script, c - first + 1, 1);
        }

        foreach (var (signs, script) in Lists)
        {
            if (signs.IndexOf(c) is >= 0 and var place)
                return new Counter(script, place + 1, 1);
        }

        return null;
    }

    private static Counter? Arabic(ReadOnlySpan<char> text)
    {
        int length = 0,
            value = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            if (length == 3)
                return null;
            value = (value * 10) + (text[length++] - '0');
        }

        return value == 0 ? null : new Counter('n', value, length);
    }

    // 一 … 九十九; the sign of ten joins a digit on either side.
    private static Counter Tens(ReadOnlySpan<char> text, string digits, char ten, char script)
    {
        var tens = digits.IndexOf(text[0]) + 1;
        if (text.Length == 1 || (text[0] != ten && text[1] != ten))
            return new Counter(script, tens == 0 ? 10 : tens, 1);
        var length = tens == 0 ? 1 : 2;
        var ones = length < text.Length ? digits.IndexOf(text[length]) + 1 : 0;
        return new Counter(script, ((tens == 0 ? 1 : tens) * 10) + ones, length + (ones > 0 ? 1 : 0));
    }

    // I, IV, XII; else one letter that stands alone.
    private static Counter? Latin(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
            length++;
        if (length <= 4 && Roman(text[..length]) is > 0 and var value)
            return new Counter('r', value, length);
        return length == 1 ? new Counter('l', char.ToUpperInvariant(text[0]) - 'A' + 1, 1) : null;
    }

    private static int Roman(ReadOnlySpan<char> text)
    {
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = RomanDigit(text[i]);
            if (digit == 0)
                return 0;
            value += i + 1 < text.Length && RomanDigit(text[i + 1]) > digit ? -digit : digit;
        }

        return value;
    }

    private static int RomanDigit(char c) =>
        c switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => 0,
        };
}
