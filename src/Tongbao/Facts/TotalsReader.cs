using System.Text.RegularExpressions;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>Reads the totals that a notice states about itself.</summary>
internal sealed class TotalsReader(Manuscript manuscript, RuleProfile profile)
{
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
                if (IsInsideNumber(folded.Value, number.Index) || taken.ContainsKey(number.Index))
                    continue;
                taken[number.Index] = row.Subject is { } subject ? Make(row, subject, match, folded) : null;
            }
        }

        return taken.Values.OfType<Total>();
    }

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

    // 第十三个 must not be read as 三个.
    private static bool IsInsideNumber(string text, int index) =>
        index > 0 && (char.IsAsciiDigit(text[index - 1]) || text[index - 1] is '.' or '第');
}
