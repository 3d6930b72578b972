namespace Tongbao.Documents;

/// <summary>A document as its format gives it.</summary>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Pages">In order.</param>
/// <param name="Text">Where its text is from.</param>
internal sealed record SourceDocument(string MediaType, IReadOnlyList<SourcePage> Pages, TextKind Text = TextKind.Native);
