using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Profiles.Patterns;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Checks.Numbers;

/// <summary>
/// A sum and the parts in brackets behind it, of one unit, that do not add up; and totals whose parts stand in the same sentence.
/// </summary>
internal sealed partial class PartsDoNotSum() : WholeNoticeCheck(new("TB207", "parts-do-not-sum", Severity.Warning))
{
    // Neither an ordinal (第2名) or a rate (每人100元), nor a measure of time (3个工作日).
    private const string Quantity =
        @"(?<![第前每0-9.,])(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)(?<u>亿元|万元|元|人次|人|名|件|个(?!月|工作日|自然日|小时|百分点|季度)|条|项|家|起|处|次|场|份|户|亩)";

    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.Texts.SelectMany(text => InBrackets(text, notice.Profile.Checks.NoParts)).Concat(InSentence(notice));

    // 1,118,006.08元(2019年500,730.87元、2023年109,200元、2023年508,135.21元)
    private IEnumerable<Finding> InBrackets(NoticeText text, RulePattern noParts)
    {
        if (!text.Folded.Value.Contains('('))
            yield break;
        foreach (Match match in Sum().Matches(text.Folded.Value))
        {
            var (words, whole) = (match.Groups["parts"].Value, ValueOf(match));
            var parts = Amount().Matches(words);
            // What is as large as the whole is no part of it, but set beside it: 118人(应到120人、请假2人).
            if (parts.Count < 2 || parts.Any(part => UnitOf(part) != UnitOf(match) || ValueOf(part) >= whole) || noParts.IsMatch(words))
                continue;
            var sum = parts.Sum(ValueOf);
            if (whole == sum || IsRounded(whole - sum, match, parts) || (IsPartial(words) && MayLackParts(whole - sum, match, parts)))
                continue;
            var place = text.At(match.Index, match.Length);
            yield return Found(
                place,
                place.Subject,
                Phrases.PartsDoNotSum(place.Words, Number(whole), UnitOf(match), Number(sum)),
                whole,
                sum
            );
        }
    }

    // 15个问题,已完成整改14个,正在推进整改2个
    private IEnumerable<Finding> InSentence(CheckedNotice notice)
    {
        foreach (
            var whole in notice
                .Claims.Where(claim => claim.Whole is not null)
                .GroupBy(claim => claim.Whole!, ReferenceEqualityComparer.Instance)
        )
        {
            var (stated, parts) = (whole.First().Whole!, whole.Select(part => part.Claim).ToList());
            // One part alone leaves the rest unsaid, and two of one kind may overlap.
            if (
                parts.Count < 2
                || parts.DistinctBy(part => part.Subject).Count() < parts.Count
                || parts.Any(part => part.Unit != parts[0].Unit)
            )
                continue;
            var sum = parts.Sum(part => part.Value);
            if (sum != stated.Value)
                yield return Found(
                    Place.Of(stated),
                    stated.Subject.Key(),
                    Phrases.PartsDoNotSumClaims(
                        stated.Value,
                        stated.Subject.Key(),
                        stated.Text.Text,
                        sum,
                        PhraseValue.Of(parts.Select(part => part.Text.Text))
                    ),
                    stated.Value,
                    sum
                );
        }
    }

    // 含 and 其中 may name some of the parts only. Of money, a rest that is smaller than every part named is rather a slip.
    private static bool MayLackParts(decimal rest, Match whole, MatchCollection parts) =>
        rest > 0 && (UnitOf(whole) != "元" || rest >= parts.Min(ValueOf));

    // 1.2亿元 may stand for parts that are told to the 元.
    private static bool IsRounded(decimal rest, Match whole, MatchCollection parts) =>
        parts.Any(part => LastPlaceOf(part) < LastPlaceOf(whole)) && Math.Abs(rest) < LastPlaceOf(whole);

    private static bool IsPartial(string parts) =>
        parts.Contains("其中") || parts.StartsWith('含') || parts.StartsWith("包括", StringComparison.Ordinal) || parts.EndsWith('等');

    private static decimal ValueOf(Match match) =>
        (Numerals.ValueOf(match.Groups["n"].Value) ?? 0) * Numerals.FactorOf(match.Groups["u"].Value);

    private static decimal LastPlaceOf(Match match) =>
        Numerals.LastPlaceOf(Numerals.ValueOf(match.Groups["n"].Value) ?? 0) * Numerals.FactorOf(match.Groups["u"].Value);

    // Money is compared in yuan.
    private static string UnitOf(Match match) => match.Groups["u"].Value is var unit && unit.EndsWith('元') ? "元" : unit;

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex($@"(?<![约近超逾过]){Quantity}\((?<parts>[^()]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    [GeneratedRegex(Quantity, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
