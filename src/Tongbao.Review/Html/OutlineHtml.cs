using Tongbao.Review.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>The nodes of a notice as an ARIA tree (WAI-ARIA 1.2, Tree View Pattern).</summary>
internal sealed class OutlineHtml(HtmlWriter html, Labels labels, IReadOnlyList<Pin> pins)
{
    private readonly ILookup<ReviewNode?, int> _pins = pins.Index().ToLookup(pin => pin.Item.Node, pin => pin.Index);

    public void Write(IReadOnlyList<ReviewNode> roots)
    {
        html.Open("ul", ("role", "tree"), ("id", "tree"), ("aria-label", labels["outline"]));
        foreach (var root in roots)
            Write(root);
        html.Close();
    }

    private void Write(ReviewNode node)
    {
        var number = HtmlWriter.Number(node.Number);
        var isGroup = node.Children.Count > 0;
        html.Line()
            .Open(
                "li",
                ("role", "treeitem"),
                ("id", $"n{number}"),
                ("class", node.Issue is null ? $"node k-{node.Kind.Key()}" : $"node issue k-{node.Kind.Key()}"),
                ("tabindex", node.Number == 0 ? "0" : "-1"),
                (
                    "aria-expanded",
                    !isGroup ? null
                    : node.Origin is null ? "false"
                    : "true"
                ),
                ("aria-selected", "false"),
                ("data-name", labels.NameOf(node)),
                ("data-at", node.Origin is { } at ? labels.Place(at.Page, at.Lines.First, at.LastPage, at.Lines.Last) : null),
                ("data-rule", RuleOf(node)),
                ("data-status-rule", node.Issue?.StatusRule),
                ("data-line", node.Origin is { } origin ? KindMarks.LineId(origin.Page, origin.Lines.First) : null)
            );
        html.Open("div", ("class", "row"));
        html.Element(
            "span",
            labels[$"tag.{node.Kind.Key()}"],
            ("class", $"tag k-{node.Kind.Key()}"),
            ("title", labels[$"kind.{node.Kind.Key()}"]),
            ("aria-hidden", "true")
        );
        WriteWords(node);
        if (node.Issue is { } issue)
            WriteStatus(issue);
        foreach (var pin in _pins[node])
            html.Element(
                "span",
                $"{KindMarks.Shape(pins[pin].Finding.Severity)} {pins[pin].Finding.Rule} {pins[pin].Numbers}".TrimEnd(),
                ("class", $"chip v-{pins[pin].Finding.Severity.Key()}"),
                ("data-f", HtmlWriter.Number(pin)),
                ("title", pins[pin].Finding.In(labels.Language))
            );
        html.Close();
        if (node.Issue is not null)
            WriteVerdict(node.Issue);
        if (isGroup)
        {
            html.Open("ul", ("role", "group"));
            foreach (var child in node.Children)
                Write(child);
            html.Close();
        }

        html.Close();
    }

    private static string? RuleOf(ReviewNode node) =>
        node.Origin?.Rule is { } rule && node.Kind != ReviewKind.Furniture ? rule
        : node.Words is null ? null
        : node.Name;

    private void WriteWords(ReviewNode node)
    {
        if (node.Words is null)
            html.Element("span", labels.NameOf(node), ("class", "lead"));
        if (node.Issue is { } issue)
        {
            WriteHeading(issue);
            return;
        }

        if (node.Lead is { Text.Length: > 0 } lead)
            html.Element("span", lead.Text, ("class", "lead"));
        if (node.Words is { Text.Length: > 0 } words)
            html.Element("span", words.Text, ("class", "words"));
    }

    // The name of the problem stands out in its heading as printed.
    private void WriteHeading(Issue issue)
    {
        var (heading, title) = (issue.Heading.Text, issue.Title.Text);
        var at = title.Length == 0 ? -1 : heading.IndexOf(title, StringComparison.Ordinal);
        html.Open("span", ("class", "words"));
        if (at < 0)
            html.Element("b", heading);
        else
            html.Text(heading[..at]).Element("b", title).Text(heading[(at + title.Length)..]);
        html.Close();
    }

    private void WriteStatus(Issue issue)
    {
        var longTerm = issue.LongTerm ? $" · {labels["longTerm"]}" : "";
        html.Element(
            "span",
            $"{KindMarks.Shape(issue.Status)} {labels[issue.Status.Words()]}{longTerm}",
            ("class", $"status s-{issue.Status.Key()}")
        );
    }

    private void WriteVerdict(Issue issue)
    {
        html.Open(
            "div",
            ("class", "verdict"),
            ("role", "group"),
            ("aria-label", labels["verdict"]),
            ("data-issue", issue.Id),
            ("data-title", issue.Title.Text)
        );
        html.Element(
            "button",
            $"✓ {labels["verdict.right"]}",
            ("type", "button"),
            ("data-verdict", "right"),
            ("aria-pressed", "false"),
            ("aria-label", $"✓ {labels["verdict.right"]} {issue.Id}")
        );
        html.Element(
            "button",
            $"✗ {labels["verdict.wrong"]}",
            ("type", "button"),
            ("data-verdict", "wrong"),
            ("aria-pressed", "false"),
            ("aria-label", $"✗ {labels["verdict.wrong"]} {issue.Id}")
        );
        html.Open(
            "input",
            ("type", "text"),
            ("placeholder", labels["verdict.remark"]),
            ("aria-label", $"{labels["verdict.remark"]} {issue.Id}"),
            ("hidden", "")
        );
        html.Close();
    }
}
