using Tongbao.Tables.Rows;
using Tongbao.Tables.Sheets;

namespace Tongbao.Tables;

/// <summary>Where the issues that findings speak of stand in the ledger; the others are not kept.</summary>
internal sealed class IssueLinks
{
    private readonly Dictionary<(int Notice, string Issue), SheetCell> _cells = [];

    /// <summary>Remembers the row of an issue, if a finding speaks of it.</summary>
    public void Keep(IssueRow row, string sheet, int line)
    {
        if (row.Notice.Diagnostics.Any(finding => finding.Issue == row.Issue.Id))
            _cells.TryAdd((row.NoticeIndex, row.Issue.Id), new SheetCell(null, row.Running) { Link = $"'{sheet}'!A{line}" });
    }

    /// <summary>The findings of a notice, each with the way to its issue.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="index">Its place among the notices.</param>
    public IEnumerable<FindingRow> Of(Notice notice, int index) =>
        notice.Diagnostics.Select(finding => new FindingRow(
            notice,
            finding,
            finding.Issue is { } issue ? _cells.GetValueOrDefault((index, issue)) : default
        ));
}
