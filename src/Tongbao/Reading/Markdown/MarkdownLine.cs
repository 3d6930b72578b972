namespace Tongbao.Reading.Markdown;

/// <summary>A line of Markdown without its marks.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Marks">The marks, in order; empty for a line without any.</param>
internal readonly record struct MarkdownLine(string Text, IReadOnlyList<string> Marks);
