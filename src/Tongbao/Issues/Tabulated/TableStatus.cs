using System.Globalization;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Profiles.Rows;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;

namespace Tongbao.Issues.Tabulated;

/// <summary>
/// Reads where an issue of a table stands: the column that is ticked, the answer to 是否, a share, or the words of the column of statuses.
/// </summary>
/// <param name="cells">The words of cells.</param>
/// <param name="profile">The words of statuses.</param>
internal sealed class TableStatus(CellSpans cells, RuleProfile profile)
{
    private const string Asks = "是否";

    private readonly StatusWords _words = new(profile);

    /// <param name="issue">The issue.</param>
    /// <param name="otherwise">What its headings and its text say; holds where no column does.</param>
    public StatusReading Read(TabulatedIssue issue, StatusReading otherwise)
    {
        if (issue.Status is { } status)
            return Own(cells.Words(status));
        foreach (
            var column in issue
                .Fields.Where(field => field.Column.Kind == BlockKind.Result)
                .OrderBy(field => Ticks.Is(cells.Words(field.Cell)) ? 0 : 1)
                .ThenBy(field => IsClass(field.Column) ? 1 : 0)
                .GroupBy(field => field.Column)
        )
        {
            if (LeastDone([.. column.Select(field => Read(column.Key, cells.Words(field.Cell))).OfType<StatusRule>()]) is { } row)
                return new StatusReading(
                    row.Status,
                    otherwise.LongTerm || profile.Status.LongTerm.IsMatch(column.Key.Words),
                    StatusOrigin.Result,
                    $"statuses/{row.Name}"
                );
        }

        // 验收意见: 未验收，正在推进. Who accepts the work says where it stands.
        foreach (var field in issue.Fields.Where(field => IsOpinion(field.Column)))
        {
            if (Read(field.Column, cells.Words(field.Cell)) is { } row)
                return new StatusReading(row.Status, otherwise.LongTerm, StatusOrigin.Result, $"statuses/{row.Name}");
        }

        return otherwise;
    }

    // Of several measures with a state each, what is not done says where the issue stands.
    private static StatusRule? LeastDone(List<StatusRule> rows) =>
        rows.Find(row => row.Status == IssueStatus.Ongoing)
        ?? rows.Find(row => row.Status == IssueStatus.Partial)
        ?? rows.Find(row => row.Status == IssueStatus.NotStarted)
        ?? rows.FirstOrDefault();

    // 已完成、长期坚持, as Tongbao wrote it.
    private StatusReading Own(string words)
    {
        var row = _words.First(words);
        return new StatusReading(
            row?.Status ?? IssueStatus.Unknown,
            profile.Status.LongTerm.IsMatch(words),
            row is null ? null : StatusOrigin.Result,
            row is null ? null : $"statuses/{row.Name}"
        );
    }

    // 整改类型: 立行立改 says how an issue is to be rectified before it says that it was.
    private static bool IsClass(TableColumn column) => column.Words.EndsWith("类型", StringComparison.Ordinal);

    private static bool IsOpinion(TableColumn column) =>
        column.Kind == BlockKind.Other && column.Words.EndsWith("意见", StringComparison.Ordinal);

    private StatusRule? Read(TableColumn column, string words)
    {
        if (Ticks.Is(words))
            return Answer(column, yes: true) ?? _words.Match(column.Words);
        if (words is "是" or "否" or "×" or "✗" or "已" or "未")
            return Answer(column, words is "是" or "已");
        // 否，正在推进: the reason says more than the answer; 是（长期坚持）: it is done, and goes on.
        if (words is ['是' or '否', '(' or ',' or ';' or '。', ..] && Answer(column, words[0] == '是') is { } answer)
            return words[0] == '是' ? answer : _words.First(words[2..]) ?? answer;
        if (Share(words) is { } share)
            return _words.Match(share >= 100 ? "已完成整改" : "正在整改");
        return words.Length <= StatusWords.MaxSentence ? _words.First(words) : null;
    }

    // 是否销号: 是 says 已销号.
    private StatusRule? Answer(TableColumn column, bool yes) =>
        column.Words.StartsWith(Asks, StringComparison.Ordinal)
            ? _words.Match((yes ? "已" : "未") + column.Words[Asks.Length..].TrimStart('已'))
            : null;

    private static decimal? Share(string words) =>
        words is [.. var number, '%']
        && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            ? share
            : null;
}
