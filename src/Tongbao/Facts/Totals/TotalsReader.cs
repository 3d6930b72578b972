using System.Text.RegularExpressions;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Facts.Totals;

/// <summary>Reads the totals that a notice states about itself.</summary>
/// <param name="manuscript">Its text.</param>
/// <param name="profile">How totals are told.</param>
/// <param name="title">The notice's, folded: an audit that it names is the one that it reports on.</param>
internal sealed class TotalsReader(Manuscript manuscript, RuleProfile profile, string title)
{
    /// <summary>The row of tasks, of which several may belong to one issue.</summary>
    private const string Tasks = "totals/tasks";

    /// <summary>Subjects that say how far something has come.</summary>
    private static readonly ClaimSubject[] Parts = [ClaimSubject.Completed, ClaimSubject.Ongoing, ClaimSubject.NotStarted];

    /// <summary>The totals in <paramref name="span"/>, in order. A number belongs to the first row that fits it.</summary>
    public IEnumerable<Total> Read(TextSpan span)
    {
        var folded = manuscript.Fold(span);
        var taken = new SortedDictionary<int, Total?>();
        foreach (var row in profile.Totals)
        {
            foreach (var match in row.Pattern.Matches(folded.Value))
            {
                var number = match.Groups["n"];
                if (IsOrdinal(folded.Value, number.Index) || taken.ContainsKey(number.Index) || IsReportedOn(match))
                    continue;
                taken[number.Index] = row.Subject is { } subject ? Make(row, subject, match, folded) : null;
            }
        }

        return OfTasks(new PartsOfWhole(profile).Add(folded, taken), folded.Value);
    }

    // 177项任务,已完成174项: what is completed are tasks, and no issues.
    private static IEnumerable<Total> OfTasks(SortedDictionary<int, Total?> totals, string words)
    {
        var (whole, at) = ((Total?)null, 0);
        foreach (var (index, found) in totals)
        {
            if (found is not { } total)
                continue;
            if (words.IndexOf('。', at, index - at) >= 0)
                whole = null;
            if (Parts.Contains(total.Subject) && whole?.Rule == Tasks && whole.Unit == total.Unit && whole.Value >= total.Value)
                total = total with { Subject = ClaimSubject.Other };
            else if (total.Subject is ClaimSubject.Issues or ClaimSubject.Suggestions or ClaimSubject.Measures || total.Rule == Tasks)
                whole = total;
            at = index;
            yield return total;
        }
    }

    private bool IsReportedOn(Match match) => match.Groups["other"] is { Success: true, Value: var other } && title.Contains(other);

    private static Total? Make(TotalRule row, ClaimSubject subject, Match match, FoldedText folded)
    {
        if (Numerals.ValueOf(match.Groups["n"].Value) is not { } value)
            return null;
        var unit = match.Groups["u"].Value;
        var factor = Numerals.FactorOf(unit);
        // What a pattern only looks ahead to is no part of the words.
        var length = match.Groups["next"] is { Success: true } next ? next.Index - match.Index : match.Length;
        return new Total(
            subject,
            value * factor / 1.0000000000m,
            factor > 1 ? "元" : unit,
            folded.ToSource(match.Index, length),
            $"totals/{row.Name}"
        );
    }

    // 第十三个 must not be read as 三个, nor 第1、2、8项 as 8项.
    private static bool IsOrdinal(string text, int index)
    {
        var at = index;
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or '、' or '-'))
            at--;
        return at > 0 && text[at - 1] == '第' || index > 0 && (char.IsAsciiDigit(text[index - 1]) || text[index - 1] == '.');
    }
}
