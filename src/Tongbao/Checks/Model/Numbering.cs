using Tongbao.Text;

namespace Tongbao.Checks.Model;

/// <summary>The printed numbers of a notice, as neighbours to compare.</summary>
internal static class Numbering
{
    public static IEnumerable<Neighbours> Of(Notice notice) =>
        Of(notice.Issues, "issue").Concat(Of(notice.Suggestions, "suggestion")).Concat(OfSections(notice));

    private static IEnumerable<Neighbours> Of(IReadOnlyList<Issue> issues, string kind)
    {
        for (var i = 1; i < issues.Count; i++)
        {
            if (Heading(issues[i - 1], kind) is { } before && Heading(issues[i], kind) is { } after && Form(before) == Form(after))
                yield return new Neighbours(before, after, issues[i - 1].Path.SequenceEqual(issues[i].Path));
        }
    }

    private static IEnumerable<Neighbours> OfSections(Notice notice)
    {
        // Issues may take numbers between those of the sections beside them.
        var hasIssuesAtTop = notice.Issues.Concat(notice.Suggestions).Any(issue => issue.Path.IsEmpty);
        return (hasIssuesAtTop ? [] : Siblings(notice.Sections)).Concat(notice.Sections.SelectMany(Below));
    }

    private static IEnumerable<Neighbours> Below(Section section) =>
        (section.Issues.IsEmpty ? Siblings(section.Sections) : []).Concat(section.Sections.SelectMany(Below));

    private static IEnumerable<Neighbours> Siblings(IReadOnlyList<Section> sections)
    {
        for (var i = 1; i < sections.Count; i++)
        {
            if (Heading(sections[i - 1]) is { } before && Heading(sections[i]) is { } after && Form(before) == Form(after))
                yield return new Neighbours(before, after, SameHeading: true);
        }
    }

    private static NumberedHeading? Heading(Issue issue, string kind) =>
        issue is { Number: { } number, Marker: { } marker }
            ? new NumberedHeading(number, marker, issue.Title.Text, Place.Of(issue), kind)
            : null;

    private static NumberedHeading? Heading(Section section)
    {
        if (section.Marker?.Text is not { } marker)
            return null;
        var digits = string.Concat(FoldedText.Of(marker).Value.Where(Numerals.IsNumeral));
        return Numerals.ValueOf(digits) is { } number and < 1000
            ? new NumberedHeading((int)number, marker, section.Title.Text, Place.Of(section), "section")
            : null;
    }

    // 一、, 1. and （一） count apart; 1. and 1、 are one form printed in two ways.
    private static string Form(NumberedHeading heading)
    {
        var marker = FoldedText.Of(heading.Marker).Value;
        var script = marker.Any(char.IsAsciiDigit) ? "1" : "一";
        return script + string.Concat(marker.Where(c => !Numerals.IsNumeral(c) && !".、:,".Contains(c)));
    }
}
