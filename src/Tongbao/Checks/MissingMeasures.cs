using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>TB302: an issue of which the notice does not say what was done.</summary>
internal static class MissingMeasures
{
    public static IEnumerable<Diagnostic> Check(Notice notice) =>
        notice.Issues.Where(issue => !issue.Blocks.Any(IsMeasures))
            .Select(issue => DiagnosticRules.IssueWithoutMeasures.Found($"{issue.Marker}{issue.Title} has no measures", issue.Page));

    private static bool IsMeasures(Block block) =>
        block.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.NextSteps && (block.Text.Text.Length > 0 || block.Items.Length > 0);
}
