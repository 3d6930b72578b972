using Tongbao.Checks.Model;
using Tongbao.Checks.Numbers;
using Tongbao.Checks.Structure;
using Tongbao.Checks.Values;
using Tongbao.Findings;

namespace Tongbao.Checks;

/// <summary>Does the notice agree with itself? All checks, each with its row of the registry.</summary>
internal static class NoticeChecks
{
    /// <summary>In order of their codes.</summary>
    public static IReadOnlyList<NoticeCheck> All { get; } =
    [
        new FurnitureInSentence(),
        new NumberGap(),
        new NumberRepeated(),
        new TotalMismatch(),
        new TotalsContradict(),
        new NumberRestart(),
        new NumberOutOfOrder(),
        new PartsDoNotSum(),
        new RateMismatch(),
        new CountDiffers(),
        new GroupTotalMismatch(),
        new NotANotice(),
        new IssueWithoutMeasures(),
        new HeadingRepeated(),
        new IssueWithoutEffects(),
        new MeasuresEffectsUnpaired(),
        new UnfinishedWithoutPlan(),
        new StatusConflict(),
        new StatusInDoubt(),
        new UnknownLabel(),
        new AnnexDiffers(),
        new ImpossibleDate(),
        new BrokenEmail(),
        new BrokenPhone(),
        new PeriodReversed(),
        new FeedbackTooEarly(),
        new OrganisationSpeltTwoWays(),
    ];

    /// <param name="notice">The notice.</param>
    /// <param name="profile">The rules it was read by.</param>
    /// <param name="reading">What was found while it was read.</param>
    public static IEnumerable<Finding> Run(Notice notice, RuleProfile profile, IEnumerable<Finding> reading)
    {
        var asked = new CheckedNotice(notice, profile);
        var areSeveral = reading.Any(finding => finding.Rule == ReadingFindings.SeveralNotices.Code);
        return All.Where(check => !areSeveral || check is not WholeNoticeCheck).SelectMany(check => check.Run(asked));
    }
}
