using System.Text.RegularExpressions;
using Tongbao.Issues.Drafts;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;

namespace Tongbao.Issues.Words;

/// <summary>
/// Reads where issues stand from a paragraph outside of them that lists their numbers: 第1、2、4项问题已整改完成；第3项问题正在整改, or
/// 已完成整改的问题：问题一、问题三.
/// </summary>
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
            var text = manuscript.Fold(paragraph.Span).Value;
            foreach (var match in List().Matches(text).Concat(ListBehind().Matches(text)))
            {
                if (words.Match(match.Groups["said"].Value) is not { } row)
                    continue;
                if (!Numbers(match.Groups["list"].Value).All(number => found.TryAdd(number, row)))
                    return [];
            }
        }

        return found;
    }

    // 1、3 and 5至7, each number once.
    private static IEnumerable<int> Numbers(string list)
    {
        var (last, end) = (0, 0);
        foreach (Match match in Number().Matches(list))
        {
            if (Counter.At(list, match.Index) is not { Value: var number })
                continue;
            var isRange = end > 0 && list.AsSpan(end, match.Index - end).ContainsAny('至', '到', '-');
            for (var between = isRange ? last + 1 : number; between < number; between++)
                yield return between;
            yield return number;
            (last, end) = (number, match.Index + match.Length);
        }
    }

    [GeneratedRegex(
        "(?:(?<list>第[0-9一二三四五六七八九十]{1,3}(?:[个项条]?[、和及]第?[0-9一二三四五六七八九十]{1,3})*)[个项条](?:具体|反馈)?(?:问题|事项|任务)?"
            + "|(?<list>问题[0-9一二三四五六七八九十]{1,3}(?:[、和及](?:问题)?[0-9一二三四五六七八九十]{1,3})*))(?<said>[^第问;。]{2,20})",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex List();

    // What is listed is named, so that 已完成整改：6个 lists nothing.
    [GeneratedRegex(
        "(?<said>[^,;。:()第]{2,24}?)[:为有是]{1,2}(?<list>(?:第|问题|任务|事项|序号)[0-9一二三四五六七八九十]{1,3}[号项个条]?"
            + "(?:[、和及,至到-](?:第|问题|任务|事项|序号)?[0-9一二三四五六七八九十]{1,3}[号项个条]?)*)(?:问题|事项|任务)?(?:[。;,(]|$)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ListBehind();

    [GeneratedRegex("[0-9]+|[一二三四五六七八九十]+")]
    private static partial Regex Number();
}
