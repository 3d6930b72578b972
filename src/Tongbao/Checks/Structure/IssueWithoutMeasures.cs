using Tongbao.Checks.Model;

namespace Tongbao.Checks.Structure;

/// <summary>An issue of which the notice does not say what was done.</summary>
internal sealed class IssueWithoutMeasures()
    : NoticeCheck(
        new(
            "TB302",
            "issue-without-measures",
            Severity.Warning,
            "An issue says nothing of what was done about it.",
            "4.台账不全 has no measures",
            "Look at the lines after the heading; a label may be unknown to the profile."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice
            .Notice.Issues.Where(issue => !issue.Blocks.Any(SaysWhatWasDone))
            .Select(issue => Found(Place.Of(issue), null, $"{issue.Marker}{issue.Title} has no measures"));

    private static bool SaysWhatWasDone(Block block) =>
        block.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.NextSteps && NoticeText.Of(block).Any();
}
