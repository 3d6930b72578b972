using System.Text.Json.Nodes;
using Tongbao.Languages;
using Tongbao.Paragraphs;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>Where words stand.</summary>
/// <param name="Page">1-based page of the first line.</param>
/// <param name="Line">1-based first line, on that page; of the file for plain text; 0 when they stand in no line.</param>
/// <param name="LastPage">1-based page of the last line.</param>
/// <param name="LastLine">1-based last line, on that page.</param>
internal readonly record struct ExplainedPlace(int Page, int Line, int LastPage, int LastLine)
{
    /// <summary>A single line.</summary>
    public ExplainedPlace(int page, int line)
        : this(page, line, page, line) { }

    /// <summary>Null when the passage was read back from an output.</summary>
    public static ExplainedPlace? Of(Origin? origin) =>
        origin is null ? null : new(origin.Page, origin.Lines.First, origin.LastPage, origin.Lines.Last);

    /// <summary>Null for a paragraph without lines.</summary>
    public static ExplainedPlace? Of(Manuscript manuscript, Paragraph paragraph)
    {
        var lines = manuscript.LinesOf(paragraph.Span).ToList();
        return lines.Count == 0 ? null : new(lines[0].Page, lines[0].Number, lines[^1].Page, lines[^1].Number);
    }

    /// <summary>For people.</summary>
    public Phrase Said =>
        Page != LastPage ? Phrases.ExplainPlacePages(Page, Line, LastPage, LastLine)
        : Line != LastLine ? Phrases.ExplainPlaceLines(Page, Line, LastLine)
        : Phrases.ExplainPlace(Page, Line);

    /// <summary>By the keys of the notice's own provenance.</summary>
    public (string Key, JsonNode? Value)[] Facts => [("page", Page), ("lastPage", LastPage), ("lines", new JsonArray(Line, LastLine))];
}
