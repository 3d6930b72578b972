using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Structure;

/// <summary>An issue of which the notice does not say what was done.</summary>
internal sealed class IssueWithoutMeasures() : NoticeCheck(new("TB302", "issue-without-measures", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice
            .Notice.Issues.Where(issue => !issue.Blocks.Any(SaysWhatWasDone))
            .Select(issue => Found(Place.Of(issue), null, Phrases.IssueWithoutMeasures(Named(issue))));

    private static bool SaysWhatWasDone(Block block) =>
        block.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.NextSteps && NoticeText.Of(block).Any();
}
