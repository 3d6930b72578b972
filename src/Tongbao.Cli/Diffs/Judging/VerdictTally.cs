using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Diffs.Judging;

/// <summary>What the verdicts of a spot check come to.</summary>
/// <param name="Notices">How many notices were looked at.</param>
/// <param name="Issues">How many issues and suggestions they have.</param>
/// <param name="Judged">How many of those were judged.</param>
/// <param name="Wrong">Those judged wrong, in order.</param>
internal sealed record VerdictTally(int Notices, int Issues, int Judged, IReadOnlyList<(string File, Verdict Verdict)> Wrong)
{
    /// <summary>The quantile of the normal distribution that a 95 % interval takes on either side.</summary>
    private const double Quantile = 1.959964;

    /// <summary>Share of the judged issues that are right; null when none was judged.</summary>
    public double? Accuracy => Judged == 0 ? null : (double)(Judged - Wrong.Count) / Judged;

    /// <summary>
    /// Where the share for all issues lies, at 95 %: the score interval (E. B. Wilson, 1927), which holds for few verdicts and for none
    /// wrong. Null when none was judged.
    /// </summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (Accuracy is not { } share)
                return null;
            var (n, z2) = ((double)Judged, Quantile * Quantile);
            var centre = (share + (z2 / (2 * n))) / (1 + (z2 / n));
            var reach = Quantile * Math.Sqrt((share * (1 - share) / n) + (z2 / (4 * n * n))) / (1 + (z2 / n));
            return (Math.Max(0, centre - reach), Math.Min(1, centre + reach));
        }
    }

    /// <summary>Sums up files of verdicts. Of two for one notice, a later verdict on an issue takes the place of an earlier one.</summary>
    /// <exception cref="UsageException">One cannot be read.</exception>
    public static VerdictTally Of(IEnumerable<string> files)
    {
        var notices = files.SelectMany(Verdicts.Read).GroupBy(file => file.Source.Sha256).ToList();
        var verdicts = notices
            .SelectMany(notice =>
                notice
                    .SelectMany(file => file.Given.Select(verdict => (file.Source.File, Verdict: verdict)))
                    .GroupBy(pair => pair.Verdict.Issue)
                    .Select(same => same.Last())
            )
            .ToList();
        return new VerdictTally(
            notices.Count,
            notices.Sum(notice => notice.Last().Issues),
            verdicts.Count,
            [.. verdicts.Where(pair => pair.Verdict.Is == Judgement.Wrong)]
        );
    }
}
