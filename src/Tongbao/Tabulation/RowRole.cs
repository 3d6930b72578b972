namespace Tongbao.Tabulation;

/// <summary>What a row of a table is.</summary>
internal enum RowRole
{
    /// <summary>An issue, or a part of one.</summary>
    Body,

    /// <summary>A heading over issues: 一、党的建设方面.</summary>
    Group,

    /// <summary>合计, 小计.</summary>
    Total,

    /// <summary>The headings once more.</summary>
    Repeated,

    /// <summary>Text around the table: notes, who filled it in.</summary>
    Outside,
}
