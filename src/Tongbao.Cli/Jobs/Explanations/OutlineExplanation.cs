using Tongbao.Languages;
using Tongbao.Outlining;
using Tongbao.Paragraphs;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>The outline that won: headings by their series, and the paragraphs under them.</summary>
internal static class OutlineExplanation
{
    public static IEnumerable<ExplainedNode> Of(ParseTrace trace) =>
        ReadingExplanation
            .Of(trace.Reading)
            .Append(
                new ExplainedNode("outline", Phrases.ExplainOutline)
                {
                    Below = [.. trace.Outline.Root.Children.Select(node => Of(node, trace.Manuscript))],
                }
            );

    private static ExplainedNode Of(OutlineNode node, Manuscript manuscript) =>
        new(
            "heading",
            Phrases.ExplainHeading(node.Id, node.Marker is { } marker ? $"series/{marker.Series.Name}" : Phrases.ExplainNoNumber)
        )
        {
            Facts = [("id", node.Id), ("series", node.Marker?.Series.Name)],
            Place = ExplainedPlace.Of(manuscript, node.Paragraph),
            Words = manuscript.Slice(node.Paragraph.Span),
            Below =
            [
                .. node.Content.Select(entry =>
                    entry is OutlineNode child ? Of(child, manuscript) : Of((OutlineParagraph)entry, manuscript)
                ),
            ],
        };

    private static ExplainedNode Of(OutlineParagraph paragraph, Manuscript manuscript) =>
        new(
            paragraph.Label is null ? "prose" : "label",
            paragraph.Label is { } label ? Phrases.ExplainLabel(label.Rule.Label) : Phrases.ExplainProse
        )
        {
            Facts = [("label", paragraph.Label?.Rule.Label)],
            Place = ExplainedPlace.Of(manuscript, paragraph.Paragraph),
            Words = manuscript.Slice(paragraph.Paragraph.Span),
        };
}
