namespace Tongbao.Lines.Signs;

/// <summary>Gives the numbers of a recognised line the comma that parts thousands, where its tail is lost: 2.253个 is 2,253个.</summary>
/// <remarks>
/// On a fax it is a dot like any other; but what is counted one by one has no decimals, percentage points aside, 元 have no third one, and
/// no number has two points.
/// </remarks>
internal static class RecognisedThousands
{
    /// <summary>What whole things are counted by.</summary>
    private const string Counters = "个人名件条次户份家项台所座处宗起辆只张册本批期篇";

    private const int Group = 3;

    /// <param name="signs">The line.</param>
    public static void Repair(char[] signs)
    {
        for (var i = 1; i + Group + 1 < signs.Length; i++)
        {
            if (
                signs[i] == '.'
                && !signs.AsSpan(i + 1, Group).ContainsAnyExceptInRange('0', '9')
                && IsWhole(signs.AsSpan(i + Group + 1))
                && DigitsBefore(signs, i) is >= 1 and <= Group
            )
                signs[i] = ',';
        }
    }

    // 3.125元/度 is a price.
    private static bool IsWhole(ReadOnlySpan<char> behind) =>
        behind switch
        {
            ['.', var digit, ..] => char.IsAsciiDigit(digit),
            ['元', '/' or '每', ..] => false,
            [_, '百', ..] => false,
            [var counter, ..] => counter == '元' || Counters.Contains(counter),
            _ => false,
        };

    private static int DigitsBefore(char[] signs, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(signs[start - 1]))
            start--;
        return signs[start] == '0' || (start > 0 && signs[start - 1] == '.') ? 0 : end - start;
    }
}
