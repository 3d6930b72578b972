using Tongbao.Findings;
using Tongbao.Review.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>The lists of what a review page points at: findings, and differences from what was expected.</summary>
internal sealed class PointsHtml(HtmlWriter html, Labels labels)
{
    public void Write(IReadOnlyList<Pin> pins)
    {
        if (pins.Count == 0)
            html.Element("p", $"✓ {labels["noFindings"]}", ("class", "none"));
        html.Open("ol", ("class", "points"));
        for (var i = 0; i < pins.Count; i++)
        {
            var finding = pins[i].Finding;
            html.Line().Open("li");
            Begin(finding.Severity.Key(), "data-f", i, pins[i].Node, finding.Page, finding.Line);
            html.Element("span", $"{KindMarks.Shape(finding.Severity)} {labels[finding.Severity.Words()]}", ("class", "what"))
                .Element("span", $"{finding.Rule} {FindingKinds.Find(finding.Rule)?.NameIn(labels.Language)}", ("class", "code"));
            if (pins[i].Numbers is { } numbers)
                html.Element("span", numbers, ("class", "numbers"));
            html.Element("span", finding.In(labels.Language), ("class", "said"));
            if (finding.Words is { } words)
                html.Element("q", words);
            WritePlace(finding.Issue, finding.Page, finding.Line);
            html.Close().Close();
        }

        html.Close();
    }

    public void Write(IReadOnlyList<PinnedDifference> differences)
    {
        if (differences.Count == 0)
            html.Element("p", $"✓ {labels["noDifferences"]}", ("class", "none"));
        html.Open("ol", ("class", "points"));
        for (var i = 0; i < differences.Count; i++)
        {
            var difference = differences[i].Difference;
            html.Line().Open("li");
            var origin = differences[i].Node?.Origin;
            Begin(difference.Kind.Key(), "data-d", i, differences[i].Node, origin?.Page ?? difference.Page, origin?.Lines.First);
            html.Element("span", $"{KindMarks.Shape(difference.Kind)} {labels[$"difference.{difference.Kind.Key()}"]}", ("class", "what"))
                .Element("span", difference.Place, ("class", "code"));
            html.Open("span", ("class", "sides"));
            WriteSide("expected", "del", difference.Expected);
            WriteSide("actual", "ins", difference.Actual);
            html.Close();
            WritePlace(null, difference.Page, null);
            html.Close().Close();
        }

        html.Close();
    }

    private void Begin(string kind, string attribute, int index, ReviewNode? node, int? page, int? line) =>
        html.Open(
            "button",
            ("type", "button"),
            ("class", $"point v-{kind}"),
            (attribute, HtmlWriter.Number(index)),
            ("data-to", node is null ? null : HtmlWriter.Number(node.Number)),
            ("data-line", page is { } number ? KindMarks.LineId(number, line ?? 0) : null)
        );

    private void WritePlace(string? issue, int? page, int? line) =>
        html.Element(
            "span",
            string.Join(
                " · ",
                new[]
                {
                    issue,
                    page is { } number
                        ? line is { } at
                            ? labels.Place(number, at, number, at)
                            : labels.Format("page", number).Trim()
                        : labels["wholeNotice"],
                }.Where(part => part is not null)
            ),
            ("class", "at")
        );

    private void WriteSide(string key, string tag, string? words) =>
        html.Open("span", ("class", "side")).Element("small", labels[key]).Element(tag, words ?? "—").Close();
}
