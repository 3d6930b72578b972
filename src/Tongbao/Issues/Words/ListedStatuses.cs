using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Issues.Drafts;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;

namespace Tongbao.Issues.Words;

/// <summary>Reads where issues stand from a paragraph outside of them that lists their numbers: 第1、2、4项问题已整改完成；第3项问题正在整改.</summary>
internal static partial class ListedStatuses
{
    /// <summary>Issues whose own words say nothing, with what the list says of them; the same where no list speaks of them alone.</summary>
    /// <param name="manuscript">Its text.</param>
    /// <param name="issues">In order.</param>
    /// <param name="profile">The words of statuses.</param>
    public static IReadOnlyList<IssueDraft> Lend(Manuscript manuscript, IReadOnlyList<IssueDraft> issues, RuleProfile profile)
    {
        var numbers = issues.Where(issue => !issue.IsSuggestion).Select(issue => issue.Node.Marker?.Number ?? 0).ToList();
        // Numbers that begin anew in each chapter name no issue.
        if (!issues.Any(IsOpen) || numbers.Contains(0) || numbers.Distinct().Count() < numbers.Count)
            return issues;
        var listed = Read(manuscript, issues, new StatusWords(profile));
        if (listed.Count == 0 || !listed.Keys.All(numbers.Contains))
            return issues;
        return
        [
            .. issues.Select(issue =>
                IsOpen(issue) && listed.GetValueOrDefault(issue.Node.Marker!.Value.Number) is { } row
                    ? issue with
                    {
                        Status = issue.Status with { Status = row.Status, From = StatusOrigin.Text, Rule = $"statuses/{row.Name}" },
                    }
                    : issue
            ),
        ];
    }

    private static bool IsOpen(IssueDraft issue) => !issue.IsSuggestion && issue.Status.Status == IssueStatus.Unknown;

    // What the lists say by number; nothing where two of them speak of one.
    private static Dictionary<int, StatusRule> Read(Manuscript manuscript, IReadOnlyList<IssueDraft> issues, StatusWords words)
    {
        var found = new Dictionary<int, StatusRule>();
        var own = issues.SelectMany(issue => issue.Node.Whole).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var paragraph in manuscript.Paragraphs.Where(paragraph => !own.Contains(paragraph)))
        {
            foreach (Match match in List().Matches(manuscript.Fold(paragraph.Span).Value))
            {
                if (words.Match(match.Groups["said"].Value) is not { } row)
                    continue;
                foreach (Match number in Number().Matches(match.Groups["list"].Value))
                {
                    if (!found.TryAdd(int.Parse(number.ValueSpan, CultureInfo.InvariantCulture), row))
                        return [];
                }
            }
        }

        return found;
    }

    [GeneratedRegex(
        "(?<list>第[0-9]{1,3}(?:[个项条]?[、和及]第?[0-9]{1,3})*)[个项条](?:具体|反馈)?(?:问题|事项|任务)?(?<said>[^第;。]{2,20})",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex List();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
