using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Structure;

/// <summary>Measures and effects that are listed one for one elsewhere in the notice, and here are not.</summary>
internal sealed class MeasuresEffectsUnpaired() : NoticeCheck(new("TB305", "measures-effects-unpaired", Severity.Info))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        // What is not finished need not have had all its effects.
        var listed = notice
            .Notice.Issues.Where(issue => issue.Status is IssueStatus.Completed or IssueStatus.Unknown)
            .Select(issue => (Issue: issue, Measures: Items(issue, BlockKind.Measures), Effects: Items(issue, BlockKind.Effects)))
            .Where(lists => lists is { Measures: > 0, Effects: > 0 })
            .ToList();
        return listed.Count(lists => lists.Measures == lists.Effects) * 2 < listed.Count
            ? []
            : listed
                .Where(lists => lists.Measures != lists.Effects)
                .Select(lists =>
                    Found(
                        Place.Of(lists.Issue),
                        null,
                        Phrases.MeasuresEffectsUnpaired(Named(lists.Issue), lists.Measures, lists.Effects),
                        lists.Measures,
                        lists.Effects
                    )
                );
    }

    private static int Items(Issue issue, BlockKind kind) =>
        issue.Blocks.Where(block => block.Kind == kind).Sum(block => block.Items.Length);
}
