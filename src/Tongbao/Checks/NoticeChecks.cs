using Tongbao.Checks.Model;
using Tongbao.Checks.Numbers;
using Tongbao.Checks.Structure;
using Tongbao.Checks.Values;

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

    public static IEnumerable<Finding> Run(Notice notice, RuleProfile profile)
    {
        var asked = new CheckedNotice(notice, profile);
        return All.SelectMany(check => check.Run(asked));
    }
}
