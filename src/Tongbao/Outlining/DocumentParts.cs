using Tongbao.Paragraphs;

namespace Tongbao.Outlining;

/// <summary>A document as the notice itself and its annexes.</summary>
/// <param name="Body">The paragraphs of the notice.</param>
/// <param name="Annexes">In order.</param>
internal sealed record DocumentParts(IReadOnlyList<Paragraph> Body, IReadOnlyList<AnnexPart> Annexes);
