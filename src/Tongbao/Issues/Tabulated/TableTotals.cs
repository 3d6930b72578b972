using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Tabulation.Model;
using Tongbao.Tabulation.Words;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>The row of totals of a table → how many issues it counts, and how many of them stand where.</summary>
/// <param name="cells">The words of cells.</param>
/// <param name="profile">The words of statuses.</param>
internal sealed class TableTotals(CellSpans cells, RuleProfile profile)
{
    // 10个问题 counts what its column does.
    private const string Units = "个项条件问题任务";

    private const string Problems = "问题";

    private readonly StatusWords _words = new(profile);

    /// <summary>Those of the whole table whose cell is a number and nothing else; others are read as text.</summary>
    public IEnumerable<TableTotal> Of(Table table)
    {
        // 长期坚持 beside 已完成 takes issues from both: neither number is that of a status.
        var isPlain = !table.Columns.Any(column => profile.Status.LongTerm.IsMatch(column.Words));
        var isPart = false;
        foreach (var (cell, column, _) in table.Totals)
        {
            var words = cells.Words(cell);
            if (profile.Tables.Total.IsMatch(words))
                isPart = Subtotals.Is(words);
            else if (
                !isPart
                && Numerals.ValueOf(words.AsSpan().TrimEnd(Units)) is { } value
                && cells[cell] is [var span]
                && (words.EndsWith(Problems, StringComparison.Ordinal) ? ClaimSubject.Issues : Subject(column, isPlain)) is { } subject
            )
                yield return new TableTotal(subject, value, span);
        }
    }

    private ClaimSubject? Subject(TableColumn column, bool isPlain) =>
        column.Kind switch
        {
            BlockKind.Problem => ClaimSubject.Issues,
            BlockKind.Result when isPlain => _words.Match(column.Words)?.Status switch
            {
                IssueStatus.Completed => ClaimSubject.Completed,
                IssueStatus.Ongoing => ClaimSubject.Ongoing,
                IssueStatus.NotStarted => ClaimSubject.NotStarted,
                _ => null,
            },
            _ => null,
        };
}
