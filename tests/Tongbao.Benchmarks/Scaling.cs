using System.Diagnostics;
using System.Globalization;
using Tongbao.Notices;

namespace Tongbao.Benchmarks;

/// <summary>Does ten times the text take about ten times as long? Checks the answers first: a fast wrong parse is worth nothing.</summary>
internal static class Scaling
{
    private const int Few = 300;
    private const int Factor = 10;
    private const int Many = Few * Factor;
    private const int Runs = 5;

    /// <summary>A whole parse of ten times the text may take this many times as long, garbage collections apart.</summary>
    /// <remarks>
    /// A collection costs what is alive, so many short parses collect cheaper than a long one; the ratio with it is printed
    /// beside. Stages are printed and not judged: some are too short to time.
    /// </remarks>
    private const double MaxRatio = 12;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

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

        Print($"\n{wrong} wrong answers, {slow} whole parses above the ratio {MaxRatio}");
        return wrong + slow == 0 ? 0 : 1;
    }

    private static int Measure(GeneratedNotice few, GeneratedNotice many)
    {
        Print($"  {"",-12}{Few,8} pages{Many,8} pages     ratio  without GC    memory");
        var whole = Row("whole parse", () => Parse(few), () => Parse(many));
        foreach (var (stage, stageOfMany) in new Stages(NoticeSource.FromText(few.Text)).All.Zip(new Stages(NoticeSource.FromText(many.Text)).All))
            Row(stage.Name, stage.Run, stageOfMany.Run);
        return whole > MaxRatio ? 1 : 0;
    }

    /// <summary>Prints a row and gives its ratio without garbage collections.</summary>
    private static double Row(string name, Func<object> few, Func<object> many)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;)
            few();
        many();
        var (time, timeOfMany) = Compare(few, many, collects: true);
        var (work, workOfMany) = Compare(few, many, collects: false);
        Print($"  {name,-12}{time.Time,11:0.0} ms{timeOfMany.Time,11:0.0} ms{timeOfMany.Time / time.Time,10:0.0}{workOfMany.Time / work.Time,12:0.0}{workOfMany.Memory / work.Memory,10:0.0}");
        return workOfMany.Time / work.Time;
    }

    /// <summary>Medians of runs in turn, so that what changes meanwhile touches both. The few pages run ten times over: the same amount of text.</summary>
    private static (Cost Few, Cost Many) Compare(Func<object> few, Func<object> many, bool collects)
    {
        var rounds = Enumerable.Range(0, Runs).Select(_ => (Few: Cost.Of(few, Factor, collects), Many: Cost.Of(many, 1, collects))).ToList();
        return (Median(rounds.Select(round => round.Few)), Median(rounds.Select(round => round.Many)));
    }

    private static Cost Median(IEnumerable<Cost> costs) => costs.OrderBy(cost => cost.Time).ElementAt(Runs / 2);

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

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>What one run took.</summary>
    /// <param name="Time">Milliseconds of processor time: what else runs on the machine does not count.</param>
    /// <param name="Memory">Bytes allocated.</param>
    private readonly record struct Cost(double Time, double Memory)
    {
        /// <summary>More than any run allocates.</summary>
        private const long Enough = 1_000_000_000;

        public static Cost Of(Func<object> work, int times, bool collects)
        {
            GC.Collect();
            if (!collects && !GC.TryStartNoGCRegion(Enough))
                throw new InvalidOperationException("1 GB of memory is needed to measure without garbage collections");
            var (time, memory) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            for (var i = 0; i < times; i++)
                work();
            var cost = new Cost((Environment.CpuUsage.TotalTime - time).TotalMilliseconds / times, (double)(GC.GetTotalAllocatedBytes(precise: true) - memory) / times);
            if (!collects)
                GC.EndNoGCRegion();
            return cost;
        }
    }
}
