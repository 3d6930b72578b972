namespace Tongbao.Facts;

/// <summary>Finds a period of inspection: 2023年9月25日至11月30日.</summary>
internal static class DateRanges
{
    private static readonly string[] Joints = ["", "至", "到", "-", "--", "~", "起至", "开始至", "始至", "开始,至", "起,至"];

    /// <summary>The period from the first range's start to the last one's end; null where the text gives none.</summary>
    /// <param name="text">Folded text of the opening.</param>
    public static Period? Find(string text)
    {
        Period? period = null;
        foreach (var (from, to) in Printed(text, [.. Dates.Find(text)]))
        {
            var start = from.On(period?.Year);
            var end = to.On(start?.Year, from.Month);
            // 2023年12月5日至1月20日 ends in the year after.
            if (end < start && to.Year is null)
                end = end.Value.AddYears(1);
            period = new Period(
                period?.From ?? Dates.Iso(start, from, text),
                Dates.Iso(end, to, text),
                end,
                end?.Year ?? to.Year ?? from.Year
            );
        }

        return period;
    }

    /// <summary>Two dates with nothing but a joint between them, which a copy may have lost, in order.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="dates">All dates in it.</param>
    public static IEnumerable<(PrintedDate From, PrintedDate To)> Printed(string text, IReadOnlyList<PrintedDate> dates)
    {
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (Joints.Contains(text[dates[i].End..dates[i + 1].Index]))
                yield return (dates[i], dates[i + 1]);
        }
    }
}
