using Tongbao.Paragraphs;

namespace Tongbao.Outlining;

/// <summary>An annex of a notice.</summary>
/// <param name="Title">One paragraph, or two where 附件1 is alone on its line.</param>
/// <param name="Paragraphs">What it holds.</param>
internal sealed record AnnexPart(IReadOnlyList<Paragraph> Title, IReadOnlyList<Paragraph> Paragraphs);
