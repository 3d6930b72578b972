namespace Tongbao.Tabulation.Model;

/// <summary>The names of what tables make, as <c>explain</c> prints them.</summary>
internal static class TableRules
{
    /// <summary>A label that is the heading of a column, and the cells below it.</summary>
    public const string Column = "tables/column";
}
