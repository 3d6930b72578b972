using System.Buffers;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Profiles.Patterns;
using Tongbao.Profiles.Rows;

namespace Tongbao.Issues.Words;

/// <summary>Where words say that an issue stands. All texts are folded.</summary>
internal sealed class StatusWords(RuleProfile profile)
{
    /// <summary>A sentence that says only where the issue stands is not longer than this, in characters.</summary>
    public const int MaxSentence = 40;

    private static readonly SearchValues<char> Ticks = SearchValues.Create("☑☒✅✔✓√");
    private static readonly SearchValues<char> Boxes = SearchValues.Create("□☐〇◯▢");

    private static readonly string[] EndWords = ["整改", "销号", "办结", "改完", "改好"];

    // What the rows ask of a sentence of prose: mostly one pattern that they share, so that one look leaves most sentences out.
    private readonly IReadOnlyList<RulePattern?> _inProse =
    [
        .. profile.Statuses.Select(row => row.InProse).DistinctBy(row => row?.ToString()),
    ];

    private readonly Dictionary<string, StatusRule?> _groups = new(StringComparer.Ordinal);

    /// <summary>The first row that fits anywhere in <paramref name="text"/>.</summary>
    public StatusRule? Match(string text) => profile.Statuses.FirstOrDefault(status => status.Pattern.IsMatch(text));

    /// <summary>The row that fits first in <paramref name="text"/>: what is in brackets, and what is not ticked, says less.</summary>
    public StatusRule? First(string text)
    {
        text = Ticked(text) ?? text;
        var open = text.IndexOf('(');
        return (open > 0 ? Match(text[..open]) : null) ?? Match(text);
    }

    /// <summary>The words behind the tick, where some boxes are ticked and some are not; null elsewhere.</summary>
    public static string? Ticked(string text)
    {
        var tick = text.AsSpan().IndexOfAny(Ticks);
        if (tick < 0 || text.AsSpan().IndexOfAny(Boxes) < 0)
            return null;
        var rest = text[(tick + 1)..];
        var end = rest.AsSpan().IndexOfAny(Boxes);
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>True for □推进中 alone: a choice that is offered, ticked or not.</summary>
    public bool IsChoice(string text) =>
        text.Length is > 1 and <= MaxSentence / 2 && (Boxes.Contains(text[0]) || Ticks.Contains(text[0])) && Match(text[1..]) is not null;

    /// <summary>The words in brackets at the end of <paramref name="text"/>; empty when there are none, or too many.</summary>
    public static string Bracket(string text)
    {
        var words = text.TrimEnd('。', ';');
        var open =
            words.EndsWith(')') ? words.LastIndexOf('(')
            : words.EndsWith('〕') ? words.LastIndexOf('〔')
            : words.EndsWith('】') ? words.LastIndexOf('【')
            : -1;
        return open >= 0 && words.Length - open <= MaxSentence / 2 && !words[(open + 1)..^1].Contains('“') ? words[(open + 1)..^1] : "";
    }

    /// <summary>
    /// The row by which a heading groups issues: 已整改完成的问题 14 个. Names of problems, in quotes, and slogans (推动问题整改到位) do not.
    /// </summary>
    public StatusRule? OfGroup(string heading)
    {
        // Issues stand under the same few headings.
        if (_groups.TryGetValue(heading, out var known))
            return known;
        var words = Signs.Inner(Unquoted(heading)).ToString();
        return _groups[heading] = profile.Statuses.FirstOrDefault(status =>
            status.Pattern.Match(words) is { Success: true } match
            && (
                profile.Status.Group.IsMatch(words[(match.Index + match.Length)..])
                || (match.Index <= 1 && EndsGroup(words, match.Index + match.Length))
            )
        );
    }

    // 二、基本完成、需持续巩固: a heading that is nothing but a status.
    private static bool EndsGroup(string words, int end) =>
        end == words.Length || words[end] is '、' or '(' or '。' || (words[end] == '类' && end + 1 == words.Length);

    /// <summary>The sentences of a block that say where the whole issue stands, and how.</summary>
    /// <param name="text">Of one paragraph or item, folded.</param>
    /// <param name="ends">True when nothing of the issue comes after it: then its last clause may name no issue.</param>
    public IEnumerable<(StatusRule Row, string Sentence)> InText(string text, bool ends = false)
    {
        if (!MaySay(text))
            yield break;
        var opens = true;
        text = Ticked(text) ?? text;
        var sentences = Sentences(text);
        foreach (var whole in sentences)
        {
            var isEnd = ends && whole == sentences[^1];
            var core = WithoutLongTerm(whole);
            if ((OfClauses(core, opens, isEnd) ?? (core == whole ? null : OfClauses(whole, opens, isEnd))) is { } row)
                yield return (row, whole);
            opens = false;
        }
    }

    private bool MaySay(string text) => _inProse.Any(pattern => pattern?.IsMatch(text) ?? true);

    private StatusRule? OfClauses(string sentence, bool opens, bool isEnd)
    {
        var clauses = sentence.Split(',');
        // 正在整改，预计年底前完成: only a block's first words may stand for the whole issue without naming it.
        return OfSentence(sentence, alone: true)
            ?? (opens || NamesIssue(clauses[0]) ? OfSentence(clauses[0], alone: opens) : null)
            ?? clauses.Skip(1).Select(clause => OfSentence(clause, alone: false)).FirstOrDefault(row => row is not null)
            ?? (isEnd && clauses.Length > 1 ? OfEnd(clauses[^2], clauses[^1]) : null)
            ?? (isEnd && clauses.Length > 2 && IsForecast(clauses[^1]) ? OfEnd(clauses[^3], clauses[^2]) : null);
    }

    // …，尚未完成整改，预计年底完成。
    private static bool IsForecast(string clause) =>
        clause.StartsWith("预计", StringComparison.Ordinal) || clause.StartsWith("计划", StringComparison.Ordinal);

    private StatusRule? OfSentence(string sentence, bool alone)
    {
        if (sentence.Length > MaxSentence || !MaySay(sentence))
            return null;
        var leadIn = profile.Status.LeadIns.Match(sentence).Length;
        var rest = sentence[leadIn..];
        // …，正在推进。 is a whole clause that claims nothing.
        if (!alone && !NamesIssue(sentence) && (rest.StartsWith("正在", StringComparison.Ordinal) || rest.EndsWith('中')))
            return profile.Statuses.FirstOrDefault(status =>
                status.Status == IssueStatus.Ongoing
                && status.Pattern.Match(rest) is { Success: true, Index: 0 } match
                && match.Length == rest.Length
            );
        // Without a word for the issue itself, only a sentence that is nothing but the status counts.
        if (!alone && !NamesIssue(sentence))
            return null;
        // 整改任务清单已完成编制 tells of a list; 该项任务现已完成, of the issue.
        var reach = sentence.StartsWith("整改", StringComparison.Ordinal) ? 1 : 3;
        return profile.Statuses.FirstOrDefault(status =>
            status.Pattern.Match(rest) is { Success: true } match
            && match.Index <= reach
            && rest[(match.Index + match.Length)..] is var after
            && (leadIn > 0 || (match.Length + 5 >= rest.Length && IsTail(after)))
            && !IsAttribute(after)
            && !after.AsSpan().ContainsAnyInRange('0', '9')
            && (status.InProse?.IsMatch(sentence) ?? true)
        );
    }

    // …，已完成整改。 at the end of all, where the clause before it counts nothing that was completed.
    private StatusRule? OfEnd(string before, string clause)
    {
        var rest = clause[profile.Status.LeadIns.Match(clause).Length..];
        if (!EndWords.Any(clause.Contains) || profile.Status.Counted.IsMatch(before))
            return null;
        return profile.Statuses.FirstOrDefault(status =>
            status.Pattern.Match(rest) is { Success: true, Index: <= 1 } match
            && match.Length + 3 >= rest.Length
            && IsTail(rest[(match.Index + match.Length)..])
        );
    }

    // 已完成整改并长期坚持: how long it goes on says nothing of how far it has come.
    private string WithoutLongTerm(string sentence)
    {
        if (
            sentence.Length > MaxSentence
            || profile.Status.LongTerm.Match(sentence) is not { Success: true, Index: > 0 } match
            || match.Index + match.Length < sentence.Length
        )
            return sentence;
        var core = sentence[..match.Index].TrimEnd(',', '、', '并', '且', '将', '需', '要', '仍', '还');
        return core.Length == 0 ? sentence : core;
    }

    private bool IsTail(string after) => after.Length == 0 || profile.Status.Tail.IsMatch(after);

    // 该问题正在整改.
    private bool NamesIssue(string clause) => profile.Status.Subject.IsMatch(clause[..profile.Status.LeadIns.Match(clause).Length]);

    // 正在整改的问题 names some issues, and does not say where this one stands.
    private static bool IsAttribute(string after) => after.TrimStart('完', '成', '到', '位', '毕').StartsWith('的');

    private static string[] Sentences(string text) => text.Split(['。', ';', '!'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary><paramref name="text"/> without what it quotes.</summary>
    public static string Unquoted(string text)
    {
        int open = text.IndexOf('“'),
            close = text.LastIndexOf('”');
        return open >= 0 && close > open ? text.Remove(open, close - open + 1) : text;
    }
}
