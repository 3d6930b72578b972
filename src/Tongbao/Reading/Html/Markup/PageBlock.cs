using Tongbao.Documents;

namespace Tongbao.Reading.Html.Markup;

/// <summary>An element that begins and ends lines, and the lines inside it.</summary>
/// <param name="path">Where it stands.</param>
/// <param name="parent">The one around it; null for the root.</param>
/// <param name="marks">Words of its class, id and role.</param>
/// <param name="textStart">Where its text begins in the text of its document.</param>
/// <param name="first">Index of its first line.</param>
internal sealed class PageBlock(ElementPath path, PageBlock? parent, IReadOnlyList<string> marks, int textStart, int first)
{
    public ElementPath Path => path;

    public PageBlock? Parent => parent;

    /// <summary>Its tag.</summary>
    public string Name => path.Name;

    public IReadOnlyList<string> Marks => marks;

    public int TextStart => textStart;

    public int First => first;

    /// <summary>The cell of a table that it is or that it is in; null outside of tables that hold data.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>Index after its last line.</summary>
    public int End { get; set; }

    /// <summary>True for the lines of <paramref name="other"/>, which is this one or inside it.</summary>
    public bool Holds(PageBlock other) => First <= other.First && other.End <= End;
}
