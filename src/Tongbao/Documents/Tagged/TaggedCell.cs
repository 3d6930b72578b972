namespace Tongbao.Documents.Tagged;

/// <summary>A cell as a tagged PDF says it (TD or TH, ISO 32000-1, 14.8.4.3.4).</summary>
/// <param name="table">The table it is in.</param>
/// <param name="rowSpan">How many rows it spans.</param>
/// <param name="columnSpan">How many columns it spans.</param>
internal sealed class TaggedCell(TaggedTable table, int rowSpan, int columnSpan)
{
    /// <summary>The table it is in.</summary>
    public TaggedTable Table => table;

    /// <summary>How many rows it spans.</summary>
    public int RowSpan => rowSpan;

    /// <summary>How many columns it spans.</summary>
    public int ColumnSpan => columnSpan;
}
