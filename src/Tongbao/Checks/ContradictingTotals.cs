using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>TB204: two totals of one subject that cannot both hold.</summary>
internal static class ContradictingTotals
{
    /// <summary>Subjects of which a notice has one total; completed and ongoing are also counted by group.</summary>
    private static readonly string[] Single = ["issues", "suggestions", "measures"];

    public static IEnumerable<Diagnostic> Check(Notice notice)
    {
        foreach (var subject in Single)
        {
            var different = notice.Claims.Where(claim => claim.Subject == subject).DistinctBy(claim => claim.Value).ToList();
            if (different.Count > 1)
            {
                var places = string.Join(", ", different.Select(claim => $"{claim.Value} ({claim.Text}, page {claim.Page})"));
                yield return DiagnosticRules.TotalsContradict.Found($"{subject}: {places}", different[1].Page);
            }
        }
    }
}
