namespace Tongbao.Lines.Signs;

/// <summary>Gives a recognised line its Roman numerals of one sign, which are read stroke by stroke: IV类 is Ⅳ类.</summary>
internal static class RecognisedRoman
{
    private const char One = 'Ⅰ';

    /// <summary>Signs that a numeral is read as.</summary>
    private const string Signs = "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

    /// <summary>What such a numeral counts: classes of water, levels, types.</summary>
    private const string Classes = "类级型期等";

    private static readonly string[] Strokes = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    /// <param name="signs">The line; what a numeral has too many becomes nothing.</param>
    public static void Repair(char[] signs)
    {
        for (var i = 0; i < signs.Length; i++)
        {
            var end = i;
            while (end < signs.Length && Signs.Contains(signs[end]))
                end++;
            var isNumeral = end - i > 1 && end < signs.Length && Classes.Contains(signs[end]);
            if (isNumeral && (i == 0 || !char.IsAsciiLetterOrDigit(signs[i - 1])) && Number(signs.AsSpan(i, end - i)) is { } numeral)
            {
                signs[i] = numeral;
                signs.AsSpan(i + 1, end - i - 1).Clear();
            }

            i = end;
        }
    }

    private static char? Number(ReadOnlySpan<char> signs)
    {
        var strokes = "";
        foreach (var sign in signs)
            strokes += sign < One ? $"{sign}" : Strokes[sign - One];
        // Strokes that are seen twice; nobody prints four of them.
        while (strokes.Contains("IIII", StringComparison.Ordinal))
            strokes = strokes.Replace("IIII", "III", StringComparison.Ordinal);
        var number = Array.IndexOf(Strokes, strokes);
        return number < 0 ? null : (char)(One + number);
    }
}
