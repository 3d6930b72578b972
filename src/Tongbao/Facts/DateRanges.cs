namespace Tongbao.Facts;

/// <summary>Finds a period of inspection: 2023年9月25日至11月30日.</summary>
internal static class DateRanges
{
    private static readonly string[] Joints = ["至", "到", "-", "--", "~", "起至", "开始至", "始至"];

    /// <summary>The period from the first range's start to the last one's end; nulls where the text gives none.</summary>
    /// <param name="text">Folded text of the opening.</param>
    public static (DateOnly? From, DateOnly? To) Find(string text)
    {
        var dates = Dates.Find(text).ToList();
        DateOnly? from = null, to = null;
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (!IsJoint(text[dates[i].End..dates[i + 1].Index]))
                continue;
            var start = dates[i].On(to?.Year ?? from?.Year);
            var end = dates[i + 1].On(start?.Year, dates[i].Month);
            // 2023年12月5日至1月20日 ends in the year after.
            if (end < start && dates[i + 1].Year is null)
                end = end.Value.AddYears(1);
            from ??= start;
            to = end ?? to;
        }

        return (from, to);
    }

    /// <summary>Printed ranges whose second day is only a number (至30日) are rare enough to be read here.</summary>
    private static bool IsJoint(string between) => Joints.Contains(between);
}
