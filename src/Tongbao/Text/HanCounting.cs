using System.Text;

namespace Tongbao.Text;

/// <summary>A way to write numbers in Chinese characters with units.</summary>
/// <param name="Digits">0 to 9.</param>
/// <param name="Units">Ten, hundred, thousand, ten thousand.</param>
internal sealed record HanCounting(string Digits, string Units)
{
    /// <summary>一百零五, as notices write it.</summary>
    public static readonly HanCounting Chinese = new("零一二三四五六七八九", "十百千万");

    /// <summary>True when a place that is skipped is said: 一百零五.</summary>
    public bool SaysZero { get; init; } = true;

    /// <summary>True when one hundred is said with its one: 一百, not 百.</summary>
    public bool SaysOne { get; init; } = true;

    /// <summary>True when ten is said with its one even where nothing stands before it: 壹拾, not 拾.</summary>
    public bool SaysOneTen { get; init; }

    /// <summary>Writes <paramref name="number"/>; empty for 0, which each way writes differently.</summary>
    public string Write(int number)
    {
        var text = new StringBuilder();
        if (number >= 10_000)
        {
            Group(text, number / 10_000, leading: true);
            text.Append(Units[3]);
        }

        Group(text, number % 10_000, leading: number < 10_000);
        return text.ToString();
    }

    private void Group(StringBuilder text, int group, bool leading)
    {
        var (skipped, begun) = (false, !leading);
        for (var (place, unit) = (3, 1000); place >= 0; place--, unit /= 10)
        {
            var digit = group / unit % 10;
            if (digit == 0)
            {
                skipped |= begun;
                continue;
            }

            if (skipped && SaysZero)
                text.Append(Digits[0]);
            if (place == 0 || digit > 1 || (place == 1 && text.Length == 0 ? SaysOneTen : SaysOne))
                text.Append(Digits[digit]);
            if (place > 0)
                text.Append(Units[place - 1]);
            (skipped, begun) = (false, true);
        }
    }
}
