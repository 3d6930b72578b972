using System.Text.RegularExpressions;
using Tongbao.Profiles.Patterns;

namespace Tongbao.Facts;

/// <summary>Reads who inspected whom, and when, from the opening and the title.</summary>
internal sealed class InspectionReader(RuleProfile profile)
{
    private readonly InspectorReader _inspectors = new(profile);

    /// <param name="title">The title; empty when there is none.</param>
    /// <param name="opening">The first paragraphs.</param>
    public InspectionFacts Read(FactText title, FactText opening)
    {
        var period = new InspectionDates(profile).Period(opening);
        var body = Body(opening) ?? Body(title) ?? _inspectors.Other(title, opening);
        return new InspectionFacts(
            body,
            First(profile.Inspection.Round, opening) ?? First(profile.Inspection.Round, title),
            Topic(opening)
                ?? First(profile.Inspection.Topic, title, "topic")
                ?? InspectorReader.TopicOf(body, profile)
                ?? First(profile.Inspection.AuditTopic, title, "topic")
                ?? First(profile.Tables.Topic, title, "topic")
                ?? ObjectTopic(opening),
            period?.From,
            period?.To,
            new InspectionDates(profile).Feedback(opening, period)
        );
    }

    /// <summary>The inspected organisation, from the title's beginning, else from what the opening says was inspected.</summary>
    /// <param name="title">The title; empty when there is none.</param>
    /// <param name="belowTitle">A name alone on the line below it; null when there is none.</param>
    /// <param name="opening">The first paragraphs.</param>
    public string? Issuer(FactText title, string? belowTitle, FactText opening)
    {
        var named = profile.Inspection.Issuer.Match(title.Words).Groups["issuer"];
        if (named.Success && !title.Words.StartsWith("关于", StringComparison.Ordinal) && !IsOfAnother(named.Value))
        {
            // A name ends before 关于, also one whose last word the profile does not know.
            var about = named.Value.IndexOf("关于", StringComparison.Ordinal);
            return title.Printed.Substring(named.Index, about < 0 ? named.Length : about);
        }

        if (belowTitle is not null)
            return belowTitle;
        foreach (var match in profile.Inspection.Inspected.Matches(opening.Words))
        {
            var inspected = match.Groups["issuer"];
            if (IsInspector(opening.Words, inspected))
                continue;
            // 县教育局党组及所属3所学校: the issuer is the first.
            var rest = profile.Inspection.Dependants.Match(inspected.Value).Groups["rest"];
            var name = opening.Slice(inspected.Index, inspected.Index + (rest.Success ? rest.Index : inspected.Length));
            if (!profile.Inspection.Nobody.IsMatch(name.Words))
                return name.Printed;
        }

        return null;
    }

    /// <summary>Who filled a table in, else the office with whose name its title begins; null where neither is named.</summary>
    public string? Office(FactText title, FactText opening) =>
        opening.Take(profile.Tables.FilledInBy.Match(opening.Words).Groups["issuer"])
        ?? TitleOffice(title)
        ?? title.Take(profile.Tables.Office.Match(title.Words).Groups["issuer"]);

    /// <summary>The office whose name stands before 关于 in the title; null where none does.</summary>
    public string? TitleOffice(FactText title) =>
        title.Words.IndexOf("关于", StringComparison.Ordinal) is > 0 and var about
        && profile.Framing.Organisation.IsMatch(title.Words[..about])
        && !profile.Inspection.Inspects.IsMatch(title.Words[..about].TrimEnd('局', '厅'))
            ? title.Printed[..about]
            : null;

    /// <summary>Who inspected, by the name in <paramref name="text"/> that says most: 市委第六巡察组 rather than 市委巡察组.</summary>
    public string? Body(FactText text) => _inspectors.Group(text);

    private static string? First(RulePattern pattern, FactText text, string group = "0")
    {
        var match = pattern.Match(text.Words);
        return match.Success ? text.Take(match.Groups[group]) : null;
    }

    // 水务局县委巡察…: the office was inspected, and 县委 did it.
    private bool IsOfAnother(string issuer) =>
        issuer is [.., not '党', '委'] && profile.Tables.Office.Match(issuer).Groups["issuer"].Length == issuer.Length - 2;

    // 城建系统党 stands before 组织开展.
    private bool NamesWhom(string words) =>
        words.EndsWith('党') || profile.Framing.Organisation.IsMatch(words) || profile.Inspection.Nobody.IsMatch(words);

    // Neither 学校党委巡察组 nor 区委巡察工作领导小组 is an organisation that was inspected.
    private static bool IsInspector(string words, Capture name) =>
        words.AsSpan(name.Index + name.Length) is ['巡', '察' or '视', var next, ..]
        && (next == '组' || (name.Value[^1] == '委' && name.Value[^2] != '党'));

    // A sentence about several special inspections is no notice of one.
    private string? Topic(FactText opening)
    {
        foreach (var sentence in opening.Sentences())
        {
            var topics = profile.Inspection.Topic.Matches(sentence.Words).Select(match => match.Groups["topic"]).ToList();
            if (topics.Count > 0)
                return topics.Exists(other => other.Value != topics[0].Value) ? null : sentence.Take(topics[0]);
        }

        return null;
    }

    // 对供水资金管理开展了专项巡察: what was inspected is no organisation.
    private string? ObjectTopic(FactText text)
    {
        foreach (var act in profile.Inspection.Act.Matches(text.Words))
        {
            var of = act.Groups["object"];
            var kind = act.Value.AsSpan(of.Index + of.Length - act.Index);
            if (kind.Contains("专项巡", StringComparison.Ordinal) && !NamesWhom(of.Value))
                return text.Take(of);
        }

        return null;
    }
}
