using Tongbao.Review.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>A page of a format without geometry: its lines as text, each with its number.</summary>
internal sealed class FlowHtml(HtmlWriter html, Labels labels, IReadOnlyList<Pin> pins)
{
    public void Write(ReviewPage page)
    {
        html.Open("div", ("class", "flow"));
        ReviewKind? before = null;
        foreach (var line in page.Lines)
        {
            html.Line().Open("div", ("class", "line"), ("id", KindMarks.LineId(page.Number, line.Number)));
            html.Element("span", HtmlWriter.Number(line.Number), ("class", "no"), ("aria-hidden", "true"));
            html.Open("span", ("class", "words"));
            foreach (var segment in line.Segments)
            {
                var begins = segment.Kind != before;
                before = segment.Kind;
                html.Open(
                    "span",
                    ("class", $"seg k-{segment.Kind.Key()}"),
                    ("data-n", segment.Node is { } node ? HtmlWriter.Number(node) : null),
                    ("data-tag", begins ? labels[$"tag.{segment.Kind.Key()}"] : null)
                );
                html.Text(segment.Text).Close();
            }

            html.Close().Open("span", ("class", "pins"));
            for (var i = 0; i < pins.Count; i++)
            {
                if (pins[i].Finding is { } finding && finding.Page == page.Number && finding.Line == line.Number)
                    html.Element(
                        "span",
                        $"{KindMarks.Shape(finding.Severity)} {pins[i].Numbers}".TrimEnd(),
                        ("class", $"pin v-{finding.Severity.Key()}"),
                        ("data-f", HtmlWriter.Number(i)),
                        ("title", finding.Message)
                    );
            }

            html.Close().Close();
        }

        html.Close();
    }
}
