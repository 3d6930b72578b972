using System.Diagnostics;
using System.Globalization;
using Tongbao.Notices;

namespace Tongbao.Benchmarks;

/// <summary>Does ten times the text take about ten times as long? Checks the answers first: a fast wrong parse is worth nothing.</summary>
internal static class Scaling
{
    private const int Few = 300;
    private const int Many = 3000;
    private const int Runs = 5;

    /// <summary>Ten times the text may take this many times as long: a whole parse by the clock, a stage without its garbage collections.</summary>
    /// <remarks>A collection costs what is alive, and here all that earlier stages made is kept alive.</remarks>
    private const double MaxRatio = 12;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

    /// <summary>A stage that takes less than this for the many pages, in milliseconds, is not judged: it is all noise.</summary>
    private const double MinJudged = 20;

    public static int Run()
    {
        var (wrong, slow) = (0, 0);
        foreach (var shape in Enum.GetValues<Shape>())
        {
            var (few, many) = (GeneratedNotice.Create(shape, Few), GeneratedNotice.Create(shape, Many));
            var problems = Problems(few).Concat(Problems(many)).ToList();
            Print($"\n{shape}: {few.Issues} and {many.Issues} issues, {few.Text.Length:N0} and {many.Text.Length:N0} characters; answers {(problems.Count == 0 ? "right" : "WRONG")}");
            foreach (var problem in problems)
                Print($"  {problem}");
            wrong += problems.Count;
            slow += Measure(few, many);
        }

        Print($"\n{wrong} wrong answers, {slow} ratios above {MaxRatio}");
        return wrong + slow == 0 ? 0 : 1;
    }

    private static int Measure(GeneratedNotice few, GeneratedNotice many)
    {
        Print($"  {"",-12}{Few,12} pages{"of it GC",12}{Many,12} pages{"of it GC",12}{"ratio",9}{"without GC",12}");
        var (whole, wholeOfMany) = (Median(() => Parse(few)), Median(() => Parse(many)));
        Row("whole parse", whole, wholeOfMany);
        var slow = wholeOfMany.Total / whole.Total > MaxRatio ? 1 : 0;
        var (stagesOfFew, stagesOfMany) = (new Stages(NoticeSource.FromText(few.Text)), new Stages(NoticeSource.FromText(many.Text)));
        foreach (var (stage, stageOfMany) in stagesOfFew.All.Zip(stagesOfMany.All))
        {
            var (time, timeOfMany) = (Median(stage.Run), Median(stageOfMany.Run));
            Row(stage.Name, time, timeOfMany);
            if (timeOfMany.Work / time.Work > MaxRatio && timeOfMany.Work >= MinJudged)
                slow++;
        }

        return slow;
    }

    private static void Row(string name, Timing few, Timing many) =>
        Print($"  {name,-12}{few.Total,15:0.0} ms{few.Pauses,9:0.0} ms{many.Total,15:0.0} ms{many.Pauses,9:0.0} ms{many.Total / few.Total,9:0.0}{many.Work / few.Work,12:0.0}");

    private static Notice Parse(GeneratedNotice notice) => NoticeParser.Parse(NoticeSource.FromText(notice.Text));

    private static IEnumerable<string> Problems(GeneratedNotice expected)
    {
        var notice = Parse(expected);
        var items = notice.Issues.Sum(issue => issue.Blocks.Sum(block => block.Items.Length));
        if (notice.Issues.Length != expected.Issues)
            yield return $"{expected.Issues} issues were written, {notice.Issues.Length} were read";
        if (items != expected.Items)
            yield return $"{expected.Items} items were written, {items} were read";
        if (notice.Coverage.Lost != 0)
            yield return $"{notice.Coverage.Lost} characters are lost";
        foreach (var finding in notice.Diagnostics.Take(3))
            yield return $"{finding.Rule}: {finding.Message}";
    }

    /// <summary>Median of <see cref="Runs"/>, after enough runs for the compiler to have done its best.</summary>
    private static Timing Median(Func<object> work)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;)
            work();
        var timings = new Timing[Runs];
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            var pauses = GC.GetTotalPauseDuration();
            var watch = Stopwatch.StartNew();
            work();
            timings[i] = new Timing(watch.Elapsed.TotalMilliseconds, (GC.GetTotalPauseDuration() - pauses).TotalMilliseconds);
        }

        return timings.OrderBy(timing => timing.Total).ElementAt(Runs / 2);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>How long something took, in milliseconds.</summary>
    /// <param name="Total">By the clock.</param>
    /// <param name="Pauses">Spent collecting garbage.</param>
    private readonly record struct Timing(double Total, double Pauses)
    {
        public double Work => Total - Pauses;
    }
}
