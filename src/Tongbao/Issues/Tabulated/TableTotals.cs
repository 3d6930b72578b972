using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>The row of totals of a table → how many issues it counts, and how many of them stand where.</summary>
/// <param name="cells">The words of cells.</param>
/// <param name="profile">The words of statuses.</param>
internal sealed partial class TableTotals(CellSpans cells, RuleProfile profile)
{
    // 10个问题 counts what its column does.
    private const string Units = "个项条件问题任务";

    private const string Problems = "问题";

    private readonly StatusWords _words = new(profile);

    /// <summary>
    /// Those of the whole table, and of the parts that a heading is over, whose cell is a number and nothing else; others are read as text.
    /// </summary>
    public IEnumerable<TableTotal> Of(Table table)
    {
        // 长期坚持 beside 已完成 takes issues from both: neither number is that of a status. Where an issue is in both, 已完成 has all of its.
        var isPlain = !table.Columns.Any(IsLongTerm);
        var isWhole = isPlain || table.Issues.Any(IsInBoth);
        var isPart = false;
        foreach (var (cell, column, path) in table.Totals)
        {
            var words = cells.Words(cell);
            if (profile.Tables.Total.IsMatch(words))
                isPart = Subtotals.Is(words);
            else if (
                (!isPart || path.Count > 0)
                && Numerals.ValueOf(words.AsSpan().TrimEnd(Units)) is { } value
                && cells[cell] is [var span]
                && (words.EndsWith(Problems, StringComparison.Ordinal) ? ClaimSubject.Issues : Subject(column, isPlain, isWhole))
                    is { } subject
            )
                yield return new TableTotal(subject, value, span);
            else if (!isPart && cells[cell] is [var told])
            {
                foreach (var total in Told(told))
                    yield return total;
            }
        }
    }

    private bool IsLongTerm(TableColumn column) => profile.Status.LongTerm.IsMatch(column.Words);

    private bool IsInBoth(TabulatedIssue issue)
    {
        List<TableColumn> ticked = [.. issue.Fields.Where(field => Ticks.Is(cells.Words(field.Cell))).Select(field => field.Column)];
        return ticked.Exists(IsLongTerm) && ticked.Exists(column => !IsLongTerm(column));
    }

    // 12项,其中…: what a table counts need not be named. 隐患9处,已整改6处: elsewhere places are no issues.
    private IEnumerable<TableTotal> Told(TextSpan span)
    {
        var folded = cells.Fold(span);
        foreach (Match clause in Counted().Matches(folded.Value))
        {
            var (words, number) = (clause.Groups["words"].Value, clause.Groups["n"]);
            if (
                (clause.Groups["unit"].Value is "个" or "项" or "条" && (clause.Index > 0 || words.Length > 0))
                || SubjectOf(words) is not { } subject
            )
                continue;
            var value = decimal.Parse(number.Value, CultureInfo.InvariantCulture);
            yield return new TableTotal(subject, value, folded.ToSource(clause.Index, clause.Length));
        }
    }

    private ClaimSubject? SubjectOf(string words) =>
        _words.Match(words)?.Status switch
        {
            IssueStatus.Completed => ClaimSubject.Completed,
            IssueStatus.Ongoing or IssueStatus.Partial => ClaimSubject.Ongoing,
            IssueStatus.NotStarted => ClaimSubject.NotStarted,
            _ => words.Length == 0 || Things().IsMatch(words) ? ClaimSubject.Issues : null,
        };

    [GeneratedRegex(
        "(?<=^|[,;。、])(?:其中|共计?|合计|总计)?(?<words>[^0-9,;。、]{0,10})(?<n>[0-9]{1,6})(?<unit>[个项条处起件宗])(?=[,;。、]|$)"
    )]
    private static partial Regex Counted();

    [GeneratedRegex("^(?:共|累计)?(?:排查|发现|查出|反馈|整改)?(?:各类|安全)?(?:隐患|问题|任务|事项)$")]
    private static partial Regex Things();

    private ClaimSubject? Subject(TableColumn column, bool isPlain, bool isWhole) =>
        column.Kind switch
        {
            BlockKind.Problem => ClaimSubject.Issues,
            BlockKind.Result => _words.Match(column.Words)?.Status switch
            {
                IssueStatus.Completed when isWhole => ClaimSubject.Completed,
                IssueStatus.Ongoing when isPlain => ClaimSubject.Ongoing,
                IssueStatus.NotStarted when isPlain => ClaimSubject.NotStarted,
                _ => null,
            },
            _ => null,
        };
}
