namespace Tongbao.Documents.Tagged;

/// <summary>A table as a tagged PDF says it. Nothing has yet been compared with what its pages show.</summary>
internal sealed class TaggedTable
{
    /// <summary>Its cells row by row, each where it begins; one that spans rows is in the first of them.</summary>
    public List<List<TaggedCell>> Rows { get; } = [];
}
