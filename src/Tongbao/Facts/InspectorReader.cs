using System.Text.RegularExpressions;

namespace Tongbao.Facts;

/// <summary>Reads who found the problems: a group of inspectors, an audit office, a task force.</summary>
internal sealed class InspectorReader(RuleProfile profile)
{
    /// <summary>How many characters of a clause are read for who acts.</summary>
    private const int MaxActor = 24;

    /// <summary>The group of inspectors whose name says most; null when none is named.</summary>
    public string? Group(FactText text)
    {
        string? best = null;
        var words = WithoutRounds(text.Words);
        var named = profile.Inspection.NamedBody.Matches(words).Where(IsName).ToList();
        foreach (var match in profile.Inspection.Body.Matches(words).Where(match => !GoesOn(words, match)).Concat(named))
        {
            // 市委组织建设专项巡察组 holds the shorter 织建设专项巡察组.
            var whole = named.Find(name => name.Index <= match.Index && name.Index + name.Length >= match.Index + match.Length) ?? match;
            // 落实市委第四巡察组反馈意见
            var before = profile.Inspection.NotInBody.Match(whole.Value) is { Success: true, Index: 0, Length: var length } ? length : 0;
            if (best is null || Rank(whole.Value) > Rank(best))
                best = text.Slice(whole.Index + before, whole.Index + whole.Length).Printed;
        }

        // 区委4个巡察组 names none of them.
        return best is { Length: > 3 } ? best : null;

        bool IsName(Match match) => !GoesOn(words, match) && !profile.Inspection.NotInBody.IsMatch(match.Value);
    }

    // 十四届县委第九轮巡察县委第八巡察组: the round is no part of the name behind it.
    private string WithoutRounds(string text)
    {
        var words = text.ToCharArray();
        foreach (var round in profile.Inspection.Round.Matches(text))
        {
            var rest = text.AsSpan(round.Index + round.Length).TrimStart("第一二三四五六七八九十0123456789工作");
            if (!rest.StartsWith("组"))
                words.AsSpan(round.Index, round.Length).Fill(',');
        }

        return new string(words);
    }

    /// <summary>Who else audited, checked or inspected: the subject of 对…开展了检查, or the office that the title speaks of.</summary>
    public string? Other(FactText title, FactText opening)
    {
        foreach (var sentence in opening.Sentences())
        {
            foreach (var act in profile.Inspection.Act.Matches(sentence.Words))
            {
                if (Actor(sentence.Slice(0, act.Index)) is { } actor)
                    return actor;
            }
        }

        foreach (var text in new[] { opening, title })
        {
            if (
                profile.Inspection.OtherTitle.IsMatch(title.Words)
                && profile.Inspection.OtherBody.Match(text.Words) is { Success: true } match
            )
                return text.Take(match.Groups["body"]);
        }

        return null;
    }

    /// <summary>The topic in the name of a group: 市委营商环境专项巡察组.</summary>
    public static string? TopicOf(string? body, RuleProfile profile)
    {
        var match = body is null ? null : profile.Inspection.BodyTopic.Match(Text.FoldedText.Of(body).Value);
        return match is { Success: true } ? FactText.Of(body!).Take(match.Groups["topic"]) : null;
    }

    // 学校党委于2020年11月下旬: the last clause that is more than a date.
    private string? Actor(FactText before)
    {
        var end = before.Words.Length;
        while (end > 0)
        {
            var start = before.Words.LastIndexOfAny([',', ';', ':'], end - 1) + 1;
            var clause = before.Slice(start, end);
            foreach (var date in Dates.Find(clause.Words).Reverse())
            {
                if (date.End == clause.Words.Length || date.Index == 0)
                    clause = date.Index == 0 ? clause.Slice(date.End, clause.Words.Length) : clause.Slice(0, date.Index);
            }

            var name = clause.Words.TrimEnd('于', '自', '从', '至', '到', '-', '~');
            // 省督察组（以下简称督察组）
            if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket)
                name = name[..bracket];
            if (name.Length > 0)
                return name.Length <= MaxActor && profile.Inspection.Actor.IsMatch(name) ? clause.Printed[..name.Length] : null;
            end = start - 1;
        }

        return null;
    }

    // 市委第三巡察组织…
    private static bool GoesOn(string text, Match match) =>
        match.Index + match.Length < text.Length && text[match.Index + match.Length] == '织';

    private static int Rank(string body) =>
        (body.Contains('委') || body.Contains("中央", StringComparison.Ordinal) ? 2 : 0)
        + (body.Any(c => "一二三四五六七八九十0123456789".Contains(c)) ? 4 : 0)
        + (body.Length > 3 ? 1 : 0);
}
