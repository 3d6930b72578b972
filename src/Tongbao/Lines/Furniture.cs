using Tongbao.Vocabulary;

namespace Tongbao.Lines;

/// <summary>Text that is set aside on purpose, as a named kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Line">1-based line of the page or file; 0 when it stands in no line.</param>
/// <param name="Box">Null for plain text.</param>
internal sealed record Furniture(FurnitureKind Kind, string Text, int Page, int Line, Box? Box)
{
    /// <summary>The key of its kind.</summary>
    public string Name => Kind.Key;
}
