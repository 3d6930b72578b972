using System.Globalization;
using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>The columns of the tables of totals and of findings.</summary>
internal static class FactColumns
{
    public static LongColumn<Claim>[] Claims { get; } =
    [
        new("subject", CellType.Text, "What is counted: issues, completed, measures, recovered …", claim => claim.Subject.Key()),
        new("value", CellType.Number, "The number; money in yuan.", claim => (double)claim.Value),
        new("unit", CellType.Text, "As printed; 元 for money.", claim => claim.Unit),
        new("text", CellType.Text, "The words it was read from.", claim => claim.Text.Text),
        new("page", CellType.Whole, "1-based.", claim => claim.Page),
    ];

    public static LongColumn<Finding>[] Findings { get; } =
    [
        new("rule", CellType.Text, "Code of the finding: TB201.", finding => finding.Rule),
        new("name", CellType.Text, "Its name.", finding => FindingKinds.Find(finding.Rule)?.Name),
        new("severity", CellType.Text, "error, warning or info.", finding => finding.Severity.Key()),
        new("finding", CellType.Text, "One sentence.", finding => finding.Message),
        new("page", CellType.Whole, "1-based; empty for one about the whole notice.", finding => finding.Page),
        new("line", CellType.Whole, "1-based line of the page.", finding => finding.Line),
        new("issue", CellType.Text, "Id of the issue it is about.", finding => finding.Issue),
        new("subject", CellType.Text, "What it is about, in a word or two.", finding => finding.Subject),
        new("words", CellType.Text, "The printed words it points at.", finding => finding.Words),
        new("numbers", CellType.Text, "The numbers that do not agree, the notice's statement first, parted by blanks.", finding =>
            finding.Numbers is { } numbers
                ? string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))
                : null
        ),
    ];
}
