using Tongbao.Lines;

namespace Tongbao.Framing;

/// <summary>
/// Lines → which of them are the notice, and where its title is. What a browser, a site or a copied page put around it is set aside by
/// name.
/// </summary>
internal static class FrameBuilder
{
    /// <param name="sheet">All lines of the document.</param>
    /// <param name="profile">The rules.</param>
    public static LineSheet Build(LineSheet sheet, RuleProfile profile)
    {
        var frame = new Frame(sheet.Lines, sheet.Furniture, sheet.HasGeometry, profile);
        SeparatorLines.SetAside(frame);
        if (sheet.HasGeometry)
        {
            BrowserPrint.SetAside(frame);
            Sidebars.SetAside(frame);
        }

        var title = HeadMatter.SetAside(frame);
        TailMatter.SetAside(frame);
        var column = Column.Of([.. frame.Lines.Where(line => line.Cell is null || !sheet.HasGeometry).Select(InPoints)], sheet.HasGeometry);
        return sheet with
        {
            Lines = sheet.HasGeometry ? [.. frame.Lines.Select(line => column.Place(InPoints(line)))] : frame.Lines,
            Measure = column.Measure,
            Furniture = [.. frame.Furniture.OrderBy(piece => piece.Page).ThenBy(piece => piece.Line)],
            TitleLines = title,
        };
    }

    // A column is measured on the page itself.
    private static Line InPoints(Line line) => line.Box is { } box ? line with { Left = box.Left, Right = box.Right, Gaps = null } : line;
}
