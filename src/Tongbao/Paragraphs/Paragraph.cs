using Tongbao.Documents;
using Tongbao.Documents.Faces;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>A paragraph of the manuscript.</summary>
/// <param name="Span">Its place in the canonical text.</param>
/// <param name="IsTitle">True for the title of the document, its lines joined.</param>
internal sealed record Paragraph(TextSpan Span, bool IsTitle = false)
{
    /// <summary>How it begins to be set, where that is not as the body of the notice is; null elsewhere.</summary>
    public OpeningFace? SetOff { get; init; }

    /// <summary>The cell it is in; null outside of tables.</summary>
    public GridCell? Cell { get; init; }
}
