using System.Text.RegularExpressions;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Facts.Totals;

/// <summary>
/// Numbers beside a state that no row of the profile knows, where with those that are known they sum to the issues before them: 8个问题，
/// 销号6个，还在改的2个.
/// </summary>
/// <param name="profile">The words of states.</param>
internal sealed partial class PartsOfWhole(RuleProfile profile)
{
    /// <summary>Characters beside the words of the state: 的, 问题, 该.</summary>
    private const int MaxOthers = 3;

    private const string Negations = "未没不无";

    /// <summary>All totals of folded <paramref name="text"/>: those found, and the parts among the other numbers.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="found">Those that rows of the profile read, by the place of their numbers; null for numbers that are no total.</param>
    public SortedDictionary<int, Total?> Add(FoldedText text, SortedDictionary<int, Total?> found)
    {
        var (at, whole) = found.LastOrDefault(pair => pair.Value is { Subject: ClaimSubject.Issues });
        if (whole is null)
            return found;
        var parts = new List<(int At, Total Total)>();
        foreach (Match part in Counted().Matches(text.Value, at))
        {
            var number = part.Groups["n"];
            if (found.ContainsKey(number.Index) || Numerals.ValueOf(number.Value) is not { } value)
                continue;
            if ((StateOf(part.Groups["before"].Value) ?? StateOf(part.Groups["after"].Value)) is { } subject)
                parts.Add(
                    (
                        number.Index,
                        new Total(subject, value, part.Groups["u"].Value, text.ToSource(part.Index, part.Length), BuiltInRules.PartOfWhole)
                    )
                );
        }

        var known = found.Where(pair => pair.Key > at).Select(pair => pair.Value).OfType<Total>().Where(IsPart);
        if (parts.Count == 0 || known.Concat(parts.Select(part => part.Total)).Sum(part => part.Value) != whole.Value)
            return found;
        parts.ForEach(part => found[part.At] = part.Total);
        return found;
    }

    private static bool IsPart(Total total) => total.Subject is ClaimSubject.Completed or ClaimSubject.Ongoing or ClaimSubject.NotStarted;

    // 改完 without its 已: from the last words on, where nothing denies them.
    private ClaimSubject? StateOf(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var rest = words[start..].TrimEnd('的', '有');
            if (
                rest.Length > 1
                && (start == 0 || !Negations.Contains(words[start - 1]))
                && (Read(rest) ?? Read("已" + rest)) is { } subject
            )
                return subject;
        }

        return null;
    }

    private ClaimSubject? Read(string words) =>
        profile.Statuses.FirstOrDefault(row =>
            row.Pattern.Match(words) is { Success: true, Index: 0 } match && match.Length + MaxOthers >= words.Length
        )
            is { } state
            ? state.Status switch
            {
                IssueStatus.Completed => ClaimSubject.Completed,
                IssueStatus.NotStarted => ClaimSubject.NotStarted,
                _ => ClaimSubject.Ongoing,
            }
            : null;

    [GeneratedRegex(
        "(?<before>[^,。;、:()0-9]{0,8})(?<n>[0-9]+|[一二三四五六七八九十]+)(?<u>[个项条件])(?<after>[^,。;、:()0-9]{0,8})(?=[,。;、)]|$)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Counted();
}
