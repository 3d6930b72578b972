using System.Globalization;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>The columns of the tables of totals and of findings.</summary>
internal static class FactColumns
{
    public static LongColumn<Claim>[] Claims { get; } =
    [
        new("subject", CellType.Text, Phrases.RowClaimsSubject, claim => claim.Subject.Key()),
        new("value", CellType.Number, Phrases.RowClaimsValue, claim => (double)claim.Value),
        new("unit", CellType.Text, Phrases.RowClaimsUnit, claim => claim.Unit),
        new("text", CellType.Text, Phrases.RowClaimsText, claim => claim.Text.Text),
        new("page", CellType.Whole, Phrases.RowClaimsPage, claim => claim.Page),
    ];

    public static LongColumn<Finding>[] Findings { get; } =
    [
        new("rule", CellType.Text, Phrases.RowFindingsRule, finding => finding.Rule),
        new("name", CellType.Text, Phrases.RowFindingsName, finding => FindingKinds.Find(finding.Rule)?.Name),
        new("severity", CellType.Text, Phrases.RowFindingsSeverity, finding => finding.Severity.Key()),
        new("finding", CellType.Text, Phrases.RowFindingsFinding, finding => finding.Message),
        new("page", CellType.Whole, Phrases.RowFindingsPage, finding => finding.Page),
        new("line", CellType.Whole, Phrases.RowFindingsLine, finding => finding.Line),
        new("issue", CellType.Text, Phrases.RowFindingsIssue, finding => finding.Issue),
        new("subject", CellType.Text, Phrases.RowFindingsSubject, finding => finding.Subject),
        new("words", CellType.Text, Phrases.RowFindingsWords, finding => finding.Words),
        new("numbers", CellType.Text, Phrases.RowFindingsNumbers, finding =>
            finding.Numbers is { } numbers
                ? string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))
                : null
        ),
    ];
}
