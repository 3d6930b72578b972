using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>Does the notice agree with itself? Every check sees the model only and changes nothing.</summary>
internal static class NoticeChecks
{
    /// <summary>The checks, in the order of their codes.</summary>
    private static readonly Func<Notice, IEnumerable<Diagnostic>>[] All =
    [
        Numbering.Check,
        DeclaredTotals.Check,
        ContradictingTotals.Check,
        NotANotice.Check,
        MissingMeasures.Check,
        RepeatedHeadings.Check,
    ];

    public static IEnumerable<Diagnostic> Run(Notice notice) => All.SelectMany(check => check(notice));
}
