using System.Text.Json.Serialization;

namespace Tongbao;

/// <summary>Character accounting, white space apart: every character is in exactly one of the parts.</summary>
/// <param name="Characters">In the source text.</param>
/// <param name="Structured">In title, preamble, sections, issues, suggestions and closing.</param>
/// <param name="Syntax">What a field's name stands for: the colon after a label, the brackets around one.</param>
/// <param name="Furniture">Dropped on purpose, by name: page numbers, running heads, web-page chrome.</param>
/// <param name="Lost">Always 0.</param>
public sealed record Coverage(int Characters, int Structured, int Syntax, int Furniture, [property: JsonPropertyOrder(1)] int Lost)
{
    /// <summary>
    /// How many of the characters are codes that a page shows and nothing gives a meaning to: U+FFFD in the text, and in a finding.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Undecoded { get; init; }
}
