namespace Tongbao.Tables.Rows;

/// <summary>What the cells of a column hold.</summary>
internal enum CellType
{
    Text,

    /// <summary>A number without decimals.</summary>
    Whole,

    Number,

    /// <summary>True or false.</summary>
    Flag,
}
