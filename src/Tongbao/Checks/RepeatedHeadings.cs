using Tongbao.Diagnostics;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>TB303: two headings under one parent read the same.</summary>
internal static class RepeatedHeadings
{
    public static IEnumerable<Diagnostic> Check(Notice notice) => Check(notice.Sections);

    private static IEnumerable<Diagnostic> Check(IReadOnlyList<Section> sections)
    {
        var repeated = sections.GroupBy(section => section.Title.Text).Where(same => same.Count() > 1)
            .Select(same => DiagnosticRules.HeadingRepeated.Found($"{string.Join(" and ", same.Select(section => section.Marker))} both read {same.Key}", same.Last().Page));
        return repeated.Concat(sections.SelectMany(section => Check(section.Sections)));
    }
}
