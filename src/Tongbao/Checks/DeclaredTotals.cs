using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>TB203: the notice states how many issues or suggestions there are, and prints another number of them.</summary>
internal static class DeclaredTotals
{
    public static IEnumerable<Diagnostic> Check(Notice notice) =>
        notice.Issues.IsEmpty
            ? []
            :
            [
                .. Compare(notice, "issues", notice.Issues.Length),
                .. Compare(notice, "suggestions", notice.Suggestions.Length),
            ];

    private static IEnumerable<Diagnostic> Compare(Notice notice, string subject, int printed)
    {
        var claims = notice.Claims.Where(claim => claim.Subject == subject).ToList();
        // Where two totals differ, the one that fits is the notice's; TB204 tells of the other.
        if (claims.Count == 0 || claims.Any(claim => claim.Value == printed))
            return [];
        var first = claims[0];
        return [DiagnosticRules.TotalMismatch.Found($"{first.Value} {subject} are declared ({first.Text}), {printed} are printed", first.Page)];
    }
}
