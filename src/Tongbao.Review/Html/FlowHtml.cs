using Tongbao.Documents;
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
        foreach (var lines in Groups(page.Lines))
        {
            if (lines[0].Cell is null)
                Write(page, lines[0], ref before);
            else
                WriteTable(page, lines, ref before);
        }

        html.Close();
    }

    // A line of text alone, the lines of a table together.
    private static IEnumerable<List<ReviewLine>> Groups(IReadOnlyList<ReviewLine> lines)
    {
        List<ReviewLine> open = [];
        foreach (var line in lines)
        {
            if (open.Count > 0 && (line.Cell is null || line.Cell.Grid != open[^1].Cell?.Grid))
            {
                yield return open;
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
            yield return open;
    }

    private void WriteTable(ReviewPage page, List<ReviewLine> lines, ref ReviewKind? before)
    {
        var grid = lines[0].Cell!.Grid;
        var byCell = lines.ToLookup(line => line.Cell!);
        var (first, last) = (lines.Min(line => line.Cell!.Row), lines.Max(line => line.Cell!.Row));
        html.Line().Open("table", ("class", "grid"));
        for (var row = first; row <= last; row++)
        {
            html.Line().Open("tr");
            foreach (var cell in grid.Rows[row].OfType<GridCell>().Distinct().Where(cell => cell.Row == row))
            {
                html.Open(
                    "td",
                    ("rowspan", cell.RowSpan > 1 ? HtmlWriter.Number(cell.RowSpan) : null),
                    ("colspan", cell.ColumnSpan > 1 ? HtmlWriter.Number(cell.ColumnSpan) : null)
                );
                foreach (var line in byCell[cell])
                    Write(page, line, ref before);
                html.Close();
            }

            html.Close();
        }

        html.Close();
    }

    private void Write(ReviewPage page, ReviewLine line, ref ReviewKind? before)
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
                    ("title", finding.In(labels.Language))
                );
        }

        html.Close().Close();
    }
}
