namespace Tongbao.Documents;

/// <summary>What a cell turned out to be.</summary>
internal enum CellUse
{
    /// <summary>It says something about an issue, or nobody knows.</summary>
    Value,

    /// <summary>It heads a row or a column: its lines are one line that was broken for want of room.</summary>
    Heading,

    /// <summary>It is text around the table: a title, a note, a date.</summary>
    Text,
}
