using System.Diagnostics;
using System.Text;

namespace Tongbao.Benchmarks;

/// <summary>How much text a second becomes YAML on one core, once the process is warm. Checks the answers first.</summary>
internal static class TextThroughput
{
    /// <summary>Of a notice in chapters; 750 pages are about a megabyte.</summary>
    private static readonly int[] Pages = [75, 750, 2_250, 7_500];

    private const int Runs = 11;

    /// <summary>In megabytes a second.</summary>
    private const double LeastRate = 50;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static int Run()
    {
        var notices = Pages.Select(pages => GeneratedNotice.Create(Shape.Chapters, pages)).ToList();
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp; )
            _ = Convert(notices[0]);
        return notices.Select(Measure).ToList().TrueForAll(rate => rate >= LeastRate) ? 0 : 1;
    }

    private static double Measure(GeneratedNotice notice)
    {
        var yaml = Convert(notice);
        if (NoticeYaml.Read(yaml).Issues.Length != notice.Issues)
            throw new InvalidOperationException($"{notice.Issues} issues were written, and others were read");
        var megabytes = Encoding.UTF8.GetByteCount(notice.Text) / 1e6;
        var time = Figures.Median([.. Enumerable.Range(0, Runs).Select(_ => Figures.Time(() => Convert(notice)))]);
        var rate = megabytes / time * 1000;
        Figures.Print(
            $"{megabytes, 6:0.0} MB, {notice.Issues, 6:N0} issues, {Encoding.UTF8.GetByteCount(yaml) / 1e6, 5:0.0} MB of YAML: "
                + $"{time, 7:0.0} ms, {rate:0.0} MB a second (at least {LeastRate:0})"
        );
        return rate;
    }

    private static string Convert(GeneratedNotice notice) => NoticeYaml.Write(NoticeParser.Parse(NoticeSource.FromText(notice.Text)));
}
