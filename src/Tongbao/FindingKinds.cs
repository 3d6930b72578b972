using System.Collections.Immutable;
using Tongbao.Checks;
using Tongbao.Findings;

namespace Tongbao;

/// <summary>
/// The registry: every kind of finding Tongbao can make, in order of code. Manual pages, docs/en/findings.md and SARIF's rules come from
/// it.
/// </summary>
public static class FindingKinds
{
    /// <summary>All rows, in order of code.</summary>
    public static ImmutableArray<FindingKind> All { get; } =
    [.. ReadingFindings.All.Concat(NoticeChecks.All.Select(check => check.Rule)).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The row with this code or name; null when there is none.</summary>
    public static FindingKind? Find(string codeOrName) =>
        All.FirstOrDefault(rule => string.Equals(rule.Code, codeOrName, StringComparison.OrdinalIgnoreCase) || rule.Name == codeOrName);
}
