using System.Globalization;
using Tongbao.Languages;
using Tongbao.Lines;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>What the first stages saw: lines, what was set aside of them, and paragraphs.</summary>
internal static class LineExplanation
{
    public static IEnumerable<ExplainedNode> Lines(ParseTrace trace) => trace.Lines.Lines.Select(Of).Concat(SetAside(trace));

    public static IEnumerable<ExplainedNode> Paragraphs(ParseTrace trace) =>
        trace.Manuscript.Paragraphs.Select(paragraph => new ExplainedNode(
            paragraph.IsTitle ? "title" : "paragraph",
            paragraph.IsTitle ? Phrases.ExplainTitle : null
        )
        {
            Place = ExplainedPlace.Of(trace.Manuscript, paragraph),
            Words = trace.Manuscript.Slice(paragraph.Span),
        });

    public static IEnumerable<ExplainedNode> SetAside(ParseTrace trace) =>
        trace.Manuscript.Furniture.Select(piece => new ExplainedNode(
            "furniture",
            Phrases.ExplainSetAside(ExplainedNode.Term(piece.Kind.Words))
        )
        {
            Facts = [("name", piece.Name)],
            Place = new ExplainedPlace(piece.Page, piece.Line),
            Words = piece.Text,
        });

    private static ExplainedNode Of(Line line)
    {
        var sure = line.Confidence is { Count: > 0 } confidence
            ? (Least: confidence.Min(), Mean: confidence.Average())
            : default((double Least, double Mean)?);
        var size = line.Size > 0 ? FormattableString.Invariant($"  {line.Size:0.#}pt") : "";
        var width = $"{Number(line.Left, 5)}–{Number(line.Right, 4)} em{size}";
        return new ExplainedNode("line", Said: null)
        {
            Facts =
            [
                ("left", Math.Round(line.Left, 1)),
                ("right", Math.Round(line.Right, 1)),
                ("size", line.Size > 0 ? Math.Round(line.Size, 1) : null),
                ("confidence", sure is { } s ? Math.Round(s.Mean) : null),
                ("leastConfidence", sure?.Least),
            ],
            Place = new ExplainedPlace(line.Page, line.Number),
            Details = sure is { } known ? Phrases.ExplainSure(width, Whole(known.Least), Whole(known.Mean)) : Phrases.Foreign(width),
            Words = line.Text,
        };
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Number(double ems, int width) => ems.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(width);
}
