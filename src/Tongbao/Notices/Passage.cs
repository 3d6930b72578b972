using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tongbao.Pages;
using Tongbao.Text;

namespace Tongbao.Notices;

/// <summary>Words of the notice, and where they stand. Written as a plain string.</summary>
/// <param name="Text">As printed, wraps undone.</param>
/// <param name="Origin">Null when the passage was read back from an output.</param>
[JsonConverter(typeof(PassageConverter))]
public sealed record Passage(string Text, Origin? Origin = null)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}

/// <summary>Where a passage stands in its source and which rule made it.</summary>
/// <param name="Page">1-based page of its beginning.</param>
/// <param name="LastPage">1-based page of its end.</param>
/// <param name="Lines">First line, counted on its page, and last line, counted on the last page; in plain text, lines of the file.</param>
/// <param name="Boxes">One for each line, in points from the upper left; empty where the format has no geometry.</param>
/// <param name="Rule">Table and row of the rule profile, or the stage's own name for what it did.</param>
public sealed record Origin(int Page, int LastPage, LineRange Lines, ImmutableArray<PlacedBox> Boxes, string Rule)
{
    /// <summary>Where each of its lines begins, in order; empty when only their range is known.</summary>
    public ImmutableArray<LineStart> Starts { get; init; } = [];

    /// <summary>Where it stands in a format of elements, a range for each line; empty in the others.</summary>
    public ImmutableArray<ElementRange> Elements { get; init; } = [];

    /// <summary>Its place in the manuscript; an empty one stands where its words would.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>The line on which a character of the passage stands.</summary>
    /// <param name="offset">0-based offset in the passage's text.</param>
    public LineStart LineAt(int offset) => Starts.LastOrDefault(line => line.Offset <= offset, new LineStart(0, Page, Lines.First));
}

/// <summary>The beginning of a line within a passage.</summary>
/// <param name="Offset">0-based, in the passage's text; 0 for the line the passage begins on.</param>
/// <param name="Page">1-based.</param>
/// <param name="Number">1-based line of that page; of the file for plain text.</param>
public readonly record struct LineStart(int Offset, int Page, int Number);

/// <summary>A range of characters in an element of a web page or a Word file.</summary>
/// <param name="Path">The element: a CSS selector in a web page, an XPath in a Word file.</param>
/// <param name="Start">0-based offset in the element's text (DOM <c>textContent</c>), in UTF-16 units.</param>
/// <param name="End">After the last unit.</param>
public readonly record struct ElementRange(string Path, int Start, int End);

/// <summary>A range of lines.</summary>
/// <param name="First">1-based.</param>
/// <param name="Last">1-based; never before <paramref name="First"/> when both stand on one page.</param>
public readonly record struct LineRange(int First, int Last);

/// <summary>A box on a page.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Box">In points from the upper left.</param>
public readonly record struct PlacedBox(int Page, Box Box);

internal sealed class PassageConverter : JsonConverter<Passage>
{
    public override Passage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Passage value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
