using System.Buffers;
using System.Globalization;
using Tongbao.Diagnostics;

namespace Tongbao.Checks;

/// <summary>整改完成率: the completed issues as a share of all of them.</summary>
internal sealed class RateMismatch() : NoticeCheck(new(
    "TB208", "rate-mismatch", Severity.Warning,
    "A rate of completion is not the share of completed issues that the same sentence states. Rounding to the printed decimals, up or down, is no fault.",
    "整改完成率 85 % is stated; 9 of 11 are 81.8 %",
    "Work it out by hand; one of the three numbers is a slip."))
{
    /// <summary>How far before the number the name of the rate stands, in characters.</summary>
    private const int NameLength = 6;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；、,; ");

    public override IEnumerable<Diagnostic> Run(CheckedNotice notice)
    {
        for (var i = 0; i < notice.Claims.Count; i++)
        {
            var rate = notice.Claims[i];
            if (rate.Claim.Unit != "%" || !IsOfCompletion(rate))
                continue;
            var completed = notice.Claims.Take(i).LastOrDefault(claim => claim.Claim.Subject == "completed" && claim.Whole is { Value: > 0 } && claim.SharesSentence(rate));
            if (completed is null)
                continue;
            var (share, stated) = (100 * completed.Claim.Value / completed.Whole!.Value, rate.Claim.Value);
            if (Math.Abs(share - stated) >= LastPlace(stated))
                yield return Found(Place.Of(rate.Claim) with { Words = Name(rate) }, "completed", $"{Name(rate)} is stated; {completed.Claim.Value} of {completed.Whole.Value} are {Percent(share)} %", stated, decimal.Round(share, 2));
        }
    }

    // 办结率 and 采纳率 are shares of something else.
    private static bool IsOfCompletion(PlacedClaim rate) =>
        rate.In is not null && (Name(rate).Contains("完成率") || Name(rate).Contains("整改率") || Name(rate).Contains("销号率"));

    // The claim begins at 率; what rate it is stands before it.
    private static string Name(PlacedClaim rate)
    {
        var before = rate.In!.Passage.Text.AsSpan(Math.Max(0, rate.Start - NameLength), Math.Min(rate.Start, NameLength));
        return $"{before[(before.LastIndexOfAny(Breaks) + 1)..]}{rate.Claim.Text}";
    }

    // 81.8 may stand for anything from 81.7 to 81.9, both left out.
    private static decimal LastPlace(decimal number)
    {
        var place = 1m;
        for (var decimals = number.Scale; decimals > 0; decimals--)
            place /= 10;
        return place;
    }

    private static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
