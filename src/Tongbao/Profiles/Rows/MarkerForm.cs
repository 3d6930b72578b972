using Tongbao.Text;

namespace Tongbao.Profiles.Rows;

/// <summary>The shape of one marker: what stands before the numeral, its kind, and what stands after.</summary>
/// <param name="Before">Part of the marker.</param>
/// <param name="Kinds">Of numerals, tried in order.</param>
/// <param name="After">Part of the marker.</param>
/// <param name="Next">What must follow, and is no part of it.</param>
internal sealed record MarkerForm(string Before, NumeralKind[] Kinds, string After, string Next)
{
    /// <summary>As the profile writes it, folded.</summary>
    public override string ToString() => $"{Before}{{{string.Join('|', Kinds)}}}{After}{(Next.Length > 0 ? "→" : "")}{Next}";

    /// <summary>With these characters it can begin.</summary>
    public IEnumerable<char> Starts => Before.Length > 0 ? [Before[0]] : Kinds.SelectMany(Numerals.Starts);

    /// <summary>Largest number a marker may carry: beyond it a year or an amount is more likely.</summary>
    private const int MaxNumber = 999;

    /// <summary>Reads this form at the start of folded <paramref name="text"/>; 0 when it does not stand there.</summary>
    public int Read(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (!text.StartsWith(Before))
            return 0;
        foreach (var kind in Kinds)
        {
            var rest = text[Before.Length..];
            var digits = Numerals.Read(rest, kind, out number);
            if (digits == 0 || number is 0 or > MaxNumber || !rest[digits..].StartsWith(After))
                continue;
            var end = digits + After.Length;
            if (!rest[end..].StartsWith(Next))
                continue;
            if (After == "." && IsDecimal(rest[end..]))
                continue;
            if (After == "、" && Numerals.Read(rest[end..], kind, out var next) > 0 && next == number + 1)
                continue;
            if (After.Length == 0 && Before.Length > 0 && IsCounted(rest[end..]))
                continue;
            return Before.Length + end;
        }

        return 0;
    }

    // 3、4月份 and 一、二季度 count up; they number nothing.
    // 整改问题 3 个 is a count, not the third problem.
    private static bool IsCounted(ReadOnlySpan<char> after) => after.Length > 0 && after[0] is '个' or '项' or '条' or '类' or '件';

    // 1.5万元 is a number; 1.2024年3月 is a marker before a year.
    private static bool IsDecimal(ReadOnlySpan<char> after)
    {
        var digits = 0;
        while (digits < after.Length && char.IsAsciiDigit(after[digits]))
            digits++;
        var date = digits is 1 or 2 && digits < after.Length && after[digits] is '月';
        return digits is > 0 and < 4 && !date;
    }
}
