using Tongbao.Documents.Faces;

namespace Tongbao.Reading.Markdown;

/// <summary>A line of Markdown without its marks.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Marks">The marks, in order; empty for a line without any.</param>
/// <param name="Face">What its marks say of how it begins to be set; null for a text that is no Markdown.</param>
internal readonly record struct MarkdownLine(string Text, IReadOnlyList<string> Marks, OpeningFace? Face);
