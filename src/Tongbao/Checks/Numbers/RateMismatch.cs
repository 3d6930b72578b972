using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>整改完成率: the completed issues as a share of all of them.</summary>
internal sealed partial class RateMismatch() : WholeNoticeCheck(new("TB208", "rate-mismatch", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        for (var i = 0; i < notice.Claims.Count; i++)
        {
            var rate = notice.Claims[i];
            if (rate.Claim.Unit != "%" || Name(rate) is not { } name)
                continue;
            var completed = notice
                .Claims.Take(i)
                .LastOrDefault(claim =>
                    claim.Claim.Subject == ClaimSubject.Completed && claim.Whole is { Value: > 0 } && claim.SharesSentence(rate)
                );
            if (completed is null)
                continue;
            var (share, stated) = (100 * completed.Claim.Value / completed.Whole!.Value, rate.Claim.Value);
            if (Math.Abs(share - stated) >= Numerals.LastPlaceOf(stated))
                yield return Found(
                    Place.Of(rate.Claim) with
                    {
                        Words = name,
                    },
                    ClaimSubject.Completed.Key(),
                    Phrases.RateMismatch(name, completed.Claim.Value, completed.Whole.Value, Percent(share)),
                    stated,
                    decimal.Round(share, 2)
                );
        }
    }

    // The claim begins at 率; what rate it is stands before it. 办结率 is a share of something else, 立行立改问题整改率 one of some issues.
    private static string? Name(PlacedClaim rate) =>
        rate.In?.Passage.Text[..rate.Start] is { } before && OfAllIssues().Match(before) is { Success: true } name
            ? $"{name.Groups["name"].Value}{rate.Claim.Text}"
            : null;

    private static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:^|[\s，。；：、,;:])(?<name>(?:总体|整体|综合|巡[察视]|反馈|问题|任务|整改|阶段|已|的)*(?:完成|整改|销号))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfAllIssues();
}
