using System.Text;
using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>Lines → the manuscript: one canonical text cut into paragraphs.</summary>
internal static class ParagraphBuilder
{
    public static Manuscript Build(LineSheet sheet, RuleProfile profile)
    {
        var furniture = sheet.Furniture.ToList();
        if (sheet.TitleLines is not { } title)
        {
            var all = Gather(sheet, profile);
            return Assemble(all, new TitleFinder(profile).Settle(all, furniture), furniture);
        }

        var drafts = Gather(sheet with { Lines = [.. sheet.Lines.Skip(title)] }, profile);
        drafts.Insert(0, new Draft([.. sheet.Lines.Take(title)]));
        return Assemble(drafts, 0, furniture);
    }

    private static List<Draft> Gather(LineSheet sheet, RuleProfile profile)
    {
        var drafts = new List<Draft>();
        if (sheet.Lines.Count == 0)
            return drafts;
        var prose = sheet.Lines.Any(line => line.Cell is not null)
            ? sheet with
            {
                Lines = [.. sheet.Lines.Where(line => line.Cell is null)],
            }
            : sheet;
        if (prose.Lines.Count == sheet.Lines.Count && FlatText.IsFlat(sheet.Lines))
        {
            drafts.AddRange(FlatText.Cut(sheet.Lines, profile).Select(line => new Draft([line])));
            return drafts;
        }

        // A table has very many lines, and asks for none but the one before.
        var views = prose.Lines.Select(line => new LineView(line, profile)).ToList();
        var wrapping = new Wrapping(prose, views, profile);
        var cells = new CellWrapping(sheet.Lines);
        var seen = 0;
        List<LineView> open = [];
        foreach (var next in sheet.Lines)
        {
            var line = next.Cell is null ? views[seen++] : new LineView(next, profile);
            if (open.Count > 0 && (cells.Parts(open[^1], line) ?? wrapping.Parts(open, line)))
            {
                drafts.Add(Close());
                open.Clear();
            }

            open.Add(line);
        }

        if (open.Count > 0)
            drafts.Add(Close());
        return new RunOnCycles(profile).Cut(drafts);

        Draft Close() => new(open.Select(line => line.Line).ToArray());
    }

    private static Manuscript Assemble(List<Draft> drafts, int title, List<Furniture> furniture)
    {
        var text = new StringBuilder();
        var paragraphs = new List<Paragraph>(drafts.Count);
        var pieces = new List<(int, Line)>();
        var faces = ParagraphFaces.SetOff(drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (i > 0)
                text.Append('\n');
            var start = text.Length;
            for (var k = 0; k < drafts[i].Lines.Count; k++)
                pieces.Add((start + drafts[i].Starts[k], drafts[i].Lines[k]));
            text.Append(drafts[i].Text);
            paragraphs.Add(
                new Paragraph(new TextSpan(start, drafts[i].Text.Length), i == title)
                {
                    Cell = drafts[i].Lines[0].TableCell,
                    SetOff = faces[i],
                }
            );
        }

        return new Manuscript(text.ToString(), paragraphs, [.. pieces], furniture);
    }
}
