using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>TB301: nothing in the text says how problems were mended.</summary>
internal static class NotANotice
{
    public static IEnumerable<Diagnostic> Check(Notice notice) =>
        notice.Issues.IsEmpty && notice.Suggestions.IsEmpty
            ? [DiagnosticRules.NotANotice.Found("no issue and no measures were found: this is no rectification notice, or its forms are unknown", 1)]
            : [];
}
