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

    /// <summary>Prints a row and gives its ratio without garbage collections. The two are run in turn, so that what changes meanwhile touches both.</summary>
    private static double Row(string name, Func<object> few, Func<object> many)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;)
            few();
        many();
        var rounds = Enumerable.Range(0, Runs).Select(_ => (Few: Cost.Of(few, Factor), Many: Cost.Of(many, 1))).ToList();
        var ofFew = Median(rounds.Select(round => round.Few.Time));
        var ofMany = Median(rounds.Select(round => round.Many.Time));
        var withoutGc = Median(rounds.Select(round => round.Many.Work)) / Median(rounds.Select(round => round.Few.Work));
        var memory = Median(rounds.Select(round => round.Many.Memory)) / Median(rounds.Select(round => round.Few.Memory));
        Print($"  {name,-12}{ofFew,11:0.0} ms{ofMany,11:0.0} ms{ofMany / ofFew,10:0.0}{withoutGc,12:0.0}{memory,10:0.0}");
        return withoutGc;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Runs / 2);

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
    /// <param name="Pauses">Milliseconds of it that went into collecting garbage.</param>
    /// <param name="Memory">Bytes allocated.</param>
    private readonly record struct Cost(double Time, double Pauses, double Memory)
    {
        public double Work => Time - Pauses;

        public static Cost Of(Func<object> work, int times)
        {
            GC.Collect();
            var (time, pauses, memory) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes(precise: true));
            for (var i = 0; i < times; i++)
                work();
            return new Cost(
                (Environment.CpuUsage.TotalTime - time).TotalMilliseconds / times,
                (GC.GetTotalPauseDuration() - pauses).TotalMilliseconds / times,
                (double)(GC.GetTotalAllocatedBytes(precise: true) - memory) / times);
        }
    }
}
