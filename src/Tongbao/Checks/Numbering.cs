using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>TB201 and TB202: the printed numbers of issues that follow each other do not run on by one.</summary>
/// <remarks>Numbers may restart under a new heading, and may run on across headings; both are the notice's good right.</remarks>
internal static class Numbering
{
    public static IEnumerable<Diagnostic> Check(Notice notice) => Check(notice.Issues).Concat(Check(notice.Suggestions));

    private static IEnumerable<Diagnostic> Check(IReadOnlyList<Issue> issues)
    {
        for (var i = 1; i < issues.Count; i++)
        {
            if (issues[i - 1].Number is not { } before || issues[i].Number is not { } number)
                continue;
            var sameHeading = issues[i - 1].Path.SequenceEqual(issues[i].Path);
            if (number > before + 1)
                yield return DiagnosticRules.NumberGap.Found($"{issues[i - 1].Marker} is followed by {issues[i].Marker}", issues[i].Page);
            else if (number == before && sameHeading)
                yield return DiagnosticRules.NumberRepeated.Found($"{issues[i - 1].Marker} ({issues[i - 1].Title}) is followed by another {issues[i].Marker} ({issues[i].Title})", issues[i].Page);
        }
    }
}
