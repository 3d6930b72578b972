namespace Tongbao.Documents;

/// <summary>A document as its format gives it.</summary>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Pages">In order.</param>
/// <param name="Text">Where its text is from: <c>native</c>, <c>ocr</c>, or <c>mixed</c>.</param>
internal sealed record SourceDocument(string MediaType, IReadOnlyList<SourcePage> Pages, string Text = "native");
