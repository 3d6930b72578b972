namespace Tongbao.Facts;

/// <summary>A date as a notice writes it; year and month may be left to the sentence.</summary>
/// <param name="Index">Where it begins in the folded text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Year">Null when not printed.</param>
/// <param name="Month">Null when not printed: 至30日.</param>
/// <param name="Day">Day of the month; 0 when the words name no day: 3月上旬, or 2019321日 that lost its 年 and 月.</param>
internal readonly record struct PrintedDate(int Index, int Length, int? Year, int? Month, int Day)
{
    /// <summary>Offset after the date.</summary>
    public int End => Index + Length;

    /// <summary>
    /// The day, with what is not printed taken from <paramref name="year"/> and <paramref name="month"/>; null when the calendar has no
    /// such day.
    /// </summary>
    public DateOnly? On(int? year = null, int? month = null)
    {
        var (y, m) = (Year ?? year ?? 0, Month ?? month ?? 0);
        return y is >= 1 and <= 9999 && m is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, Day)
            : null;
    }
}
