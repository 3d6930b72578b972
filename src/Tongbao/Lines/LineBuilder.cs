using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Lines.Signs;

namespace Tongbao.Lines;

/// <summary>Pages → lines in reading order, with everything that is not the notice's own text set aside by name.</summary>
internal static class LineBuilder
{
    public static LineSheet Build(SourceDocument document, RuleProfile profile, FindingBag findings)
    {
        var geometry = document.Pages.Any(page => page.HasGeometry);
        var furniture = new List<Furniture>();
        var raw = geometry ? GlyphLines.Read(document.Pages, furniture) : TextLines.Read(document.Pages, furniture);

        if (geometry)
            SetAsideText.Report(raw, furniture, findings);
        var body = RunningMatter.SetAside(raw, geometry, profile, furniture);
        // A few words that repeat on each page and nothing else are the text, unless pictures hold that.
        if (geometry && body.Count == 0 && !document.Pages.Any(page => page.PictureShare > 0))
            (body, furniture) = (raw, [.. furniture.Where(piece => !RunningMatter.IsSetBy(piece.Kind))]);
        body = [.. body.Select((line, i) => line.Confidence is null ? line : Repaired(line, body.ElementAtOrDefault(i + 1), profile))];
        if (geometry && body.Count == 0)
            throw new UnreadableNoticeException(ReadingFindings.NoText.Found(Phrases.NoTextFurniture));
        UndecodedText.Report(body, document.Pages, findings);
        DoubtfulReading.Report(body, profile, findings);

        var column = Column.Of(geometry ? body.FindAll(line => line.Cell is null) : body, geometry);
        var lines = geometry ? CellOrder.OverPages([.. body.Select(column.Place)]) : body;
        var pages = geometry ? document.Pages.Count : Math.Max(1, raw.Count == 0 ? 1 : raw.Max(line => line.Page));
        return new LineSheet(
            lines,
            [.. furniture.OrderBy(piece => piece.Page).ThenBy(piece => piece.Line)],
            column.Measure,
            pages,
            geometry
        );
    }

    private static Line Repaired(Line line, Line? next, RuleProfile profile) =>
        line with
        {
            Text = RecognisedText.RepairEnd(RecognisedText.RepairLabel(line.Text, profile), next?.Text, profile),
        };
}
