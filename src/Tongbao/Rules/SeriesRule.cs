using Tongbao.Text;

namespace Tongbao.Rules;

/// <summary>One way of numbering a series of headings or items, with all the forms that count as the same series.</summary>
/// <param name="Name">Kebab-case name.</param>
/// <param name="Forms">Tried in order.</param>
/// <param name="Level">Customary depth after GB/T 9704—2012, 1 the outermost; null where custom says nothing.</param>
/// <param name="ItemOnly">True when the series never heads a section.</param>
/// <param name="Inline">True when it is also found in the middle of a paragraph.</param>
/// <param name="Examples">Text and the number that must be read.</param>
internal sealed record SeriesRule(
    string Name,
    MarkerForm[] Forms,
    int? Level,
    bool ItemOnly,
    bool Inline,
    IReadOnlyList<RuleExample> Examples
)
{
    /// <summary>Reads a marker of this series at the start of <paramref name="text"/>.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="number">Its number.</param>
    /// <returns>Length of the marker in folded characters; 0 when there is none.</returns>
    public int Read(ReadOnlySpan<char> text, out int number)
    {
        foreach (var form in Forms)
        {
            if (form.Read(text, out number) is > 0 and var length)
                return length;
        }

        number = 0;
        return 0;
    }
}

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
