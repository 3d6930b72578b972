using System.Collections.Immutable;
using Tongbao.Checks;
using Tongbao.Findings;

namespace Tongbao;

/// <summary>Checks a notice that was parsed before: does it agree with itself?</summary>
/// <example><code>var findings = NoticeChecker.Check(NoticeJson.Read(json));</code></example>
public static class NoticeChecker
{
    private static readonly HashSet<string> Asked = [.. NoticeChecks.All.Select(check => check.Rule.Code)];

    /// <summary>Asks every check anew, and keeps what the notice says of its own reading (TB1xx), which cannot be asked again.</summary>
    /// <param name="notice">As it was read back from an output, whatever version wrote it.</param>
    /// <param name="rules">Null for the default profile.</param>
    /// <returns>
    /// In order of page, line, code and message. Lines stand where the notice's own findings say them: an output does not keep all lines.
    /// </returns>
    public static ImmutableArray<Finding> Check(Notice notice, RuleProfile? rules = null)
    {
        var before = notice
            .Diagnostics.Where(finding => Asked.Contains(finding.Rule))
            .GroupBy(finding => finding.Identity)
            .ToDictionary(same => same.Key, same => same.First());
        return FindingBag.Sorted([
            .. notice.Diagnostics.Where(finding => !Asked.Contains(finding.Rule)),
            .. NoticeChecks
                .Run(notice, rules ?? RuleProfile.Default, notice.Diagnostics)
                .Select(finding =>
                    before.TryGetValue(finding.Identity, out var known) ? finding with { Page = known.Page, Line = known.Line } : finding
                ),
        ]);
    }
}
