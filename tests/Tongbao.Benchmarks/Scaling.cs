using System.Diagnostics;

namespace Tongbao.Benchmarks;

/// <summary>Does ten times the text take about ten times as long? Checks the answers first: a fast wrong parse is worth nothing.</summary>
internal static class Scaling
{
    private const int Few = 300;
    private const int Factor = 10;
    private const int Many = Few * Factor;
    private const int Runs = 5;

    /// <summary>Ten times the text may take this many times as long, as it runs.</summary>
    /// <remarks>
    /// The ratio without garbage collections stands beside it and is not judged: it tells whether the parser or the
    /// collector grows faster than the text. Stages show where time goes; some are too short to judge.
    /// </remarks>
    private const double MaxRatio = 12;

    /// <summary>More bytes than any run allocates.</summary>
    private const long NoCollectionBelow = 1_000_000_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

    public static int Run()
    {
        var (wrong, slow) = (0, 0);
        foreach (var shape in Enum.GetValues<Shape>())
        {
            var (few, many) = (GeneratedNotice.Create(shape, Few), GeneratedNotice.Create(shape, Many));
            var problems = Problems(few).Concat(Problems(many)).ToList();
            Figures.Print(
                $"\n{shape}: {few.Issues} and {many.Issues} issues, {few.Text.Length:N0} and {many.Text.Length:N0} characters; "
                    + $"answers {(problems.Count == 0 ? "right" : "WRONG")}"
            );
            foreach (var problem in problems)
                Figures.Print($"  {problem}");
            wrong += problems.Count;
            slow += Measure(few, many);
        }

        Figures.Print($"\n{wrong} wrong answers, {slow} whole parses above the ratio {MaxRatio}");
        return wrong + slow == 0 ? 0 : 1;
    }

    private static int Measure(GeneratedNotice few, GeneratedNotice many)
    {
        Figures.Print($"  {"", -12}{Few, 8} pages{Many, 8} pages     ratio   less GC");
        var whole = Row("whole parse", () => Parse(few), () => Parse(many));
        foreach (
            var (stage, stageOfMany) in new Stages(NoticeSource.FromText(few.Text)).All.Zip(
                new Stages(NoticeSource.FromText(many.Text)).All
            )
        )
            Row(stage.Name, stage.Run, stageOfMany.Run);
        return whole > MaxRatio ? 1 : 0;
    }

    /// <summary>Prints a row and gives its ratio as it runs.</summary>
    private static double Row(string name, Func<object> few, Func<object> many)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp; )
            few();
        many();
        var (time, timeOfMany) = Compare(few, many, collects: true);
        var (work, workOfMany) = Compare(few, many, collects: false);
        Figures.Print($"  {name, -12}{time, 11:0.0} ms{timeOfMany, 11:0.0} ms{timeOfMany / time, 10:0.0}{workOfMany / work, 10:0.0}");
        return timeOfMany / time;
    }

    /// <summary>
    /// The least disturbed of several runs in turn, in milliseconds. The few pages run ten times over: the same amount of text.
    /// </summary>
    private static (double Few, double Many) Compare(Func<object> few, Func<object> many, bool collects)
    {
        var rounds = Enumerable.Range(0, Runs).Select(_ => (Few: Time(few, Factor, collects), Many: Time(many, 1, collects))).ToList();
        return (rounds.Min(round => round.Few), rounds.Min(round => round.Many));
    }

    private static double Time(Func<object> work, int times, bool collects)
    {
        GC.Collect();
        if (!collects && !GC.TryStartNoGCRegion(NoCollectionBelow))
            throw new InvalidOperationException("1 GB of memory is needed to measure without garbage collections");
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
            work();
        var time = watch.Elapsed.TotalMilliseconds / times;
        if (!collects)
            GC.EndNoGCRegion();
        return time;
    }

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
}
