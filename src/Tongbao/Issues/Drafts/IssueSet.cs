using Tongbao.Text;

namespace Tongbao.Issues.Drafts;

/// <summary>The issues of a text, and whether it is a notice at all.</summary>
internal sealed record IssueSet(IReadOnlyList<IssueDraft> Issues, bool IsNotice)
{
    /// <summary>Words of tables that a field's name stands for: headings of columns, signs that say that there is nothing to say.</summary>
    public IReadOnlyList<TextSpan> Syntax { get; init; } = [];

    /// <summary>The words of rows of totals.</summary>
    public IReadOnlyList<TextSpan> TotalTexts { get; init; } = [];

    /// <summary>What the tables count, where a cell is a number and nothing else.</summary>
    public IReadOnlyList<TableTotal> Totals { get; init; } = [];
}
