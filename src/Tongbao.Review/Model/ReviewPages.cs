using Tongbao.Documents;
using Tongbao.Issues.Drafts;
using Tongbao.Reading.Pdf;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Model;

/// <summary>What every stage saw → the pages of a review: each line where it was printed, cut by what it became.</summary>
internal static class ReviewPages
{
    /// <summary>
    /// A box that is taller than this, in ems, is that of a font's largest glyph: the font is not in the file, and where its ink is nobody
    /// knows.
    /// </summary>
    private const double MaxInkHeight = 1.1;

    /// <summary>How far rounding may set a glyph outside the box of its line, in points.</summary>
    private const double Tolerance = 0.01;

    public static IReadOnlyList<ReviewPage> Build(ParseTrace trace, IReadOnlyList<ReviewNode> roots, IReadOnlyList<PageAppearance> looks)
    {
        var words = Gather(trace, roots);
        if (trace.Document.Pages.Any(page => page.HasGeometry))
            return [.. trace.Document.Pages.Select((page, i) => Placed(page, [.. words[page.Number]], looks.ElementAtOrDefault(i), roots))];
        return
        [
            .. words
                .OrderBy(page => page.Key)
                .Select(page => new ReviewPage(page.Key, 0, 0, [.. page.Select(line => line.Flow())], [], [])),
        ];
    }

    private static ILookup<int, LineWords> Gather(ParseTrace trace, IReadOnlyList<ReviewNode> roots)
    {
        List<IssueSet> sets = [trace.Issues, .. trace.Annexes.Select(annex => annex.Issues)];
        var drafts = sets.SelectMany(set => set.Issues).ToList();
        var syntax = drafts
            .SelectMany(issue => issue.Blocks.SelectMany(block => block.Syntax).Append(issue.Statement.FrameTail))
            .Concat(sets.SelectMany(set => set.Syntax));
        // In a table the number of an issue is in a cell of its own.
        var numbers = drafts
            .Where(issue => !issue.Node.MarkerSpan.IsEmpty && issue.Node.MarkerSpan.Start != issue.Statement.Heading.Start)
            .Select(issue => (issue.Node.MarkerSpan, issue.Statement.Heading.Start));
        var owners = new WordOwners(trace.Manuscript, roots, syntax, numbers);
        var lines = new SortedDictionary<(int Page, int Number), LineWords>();
        foreach (var (piece, node) in trace.Manuscript.Furniture.Zip(SetAside(roots)))
        {
            if (piece.Line > 0 && piece.Kind != FurnitureKind.Overprint)
                Line(piece.Page, piece.Line).Add(piece.Text, piece.Box, _ => node);
        }

        foreach (var (start, line) in trace.Manuscript.PiecesOf(new(0, trace.Manuscript.Text.Length)))
        {
            var words = Line(line.Page, line.Number);
            words.Add(line.Text, line.Box, index => owners.At(start + index));
            words.Cell = line.Cell;
        }

        return lines.ToLookup(pair => pair.Key.Page, pair => pair.Value);

        LineWords Line(int page, int number) =>
            lines.TryGetValue((page, number), out var line) ? line : lines[(page, number)] = new LineWords(number);
    }

    private static IEnumerable<ReviewNode> SetAside(IReadOnlyList<ReviewNode> roots) =>
        roots.Where(root => root.Kind == ReviewKind.Furniture).SelectMany(root => root.Children);

    private static ReviewPage Placed(SourcePage page, List<LineWords> lines, PageAppearance? look, IReadOnlyList<ReviewNode> roots)
    {
        var runsOf = lines.ToDictionary(line => line, _ => new List<(GlyphRun Run, Box Ink)>());
        var loose = new List<ReviewSegment>();
        var inks = look?.Ink.Count == page.Runs.Length ? look.Ink : null;
        for (var i = 0; i < page.Runs.Length; i++)
        {
            var run = page.Runs[i];
            // What a format sets aside is not printed: the text layer that OCR read anew.
            if (string.IsNullOrWhiteSpace(run.Text) || run.Aside is not null)
                continue;
            var ink = InkOf(run, inks?[i]);
            if (LineOf(run, lines) is { } line)
                runsOf[line].Add((run, ink));
            else
                loose.Add(
                    new ReviewSegment(
                        ReviewKind.Furniture,
                        LooseNode(page, roots),
                        run.Text,
                        [.. run.Text.Select(_ => new GlyphPlace(run.Box!.Value.Left, run.Box.Value.Right, run.Baseline, run.Size, ink))]
                    )
                );
        }

        List<ReviewLine> placed = [.. lines.Select(line => line.Placed([.. runsOf[line].OrderBy(glyph => glyph.Run.Box!.Value.Left)]))];
        var kinds = new Dictionary<GridCell, ReviewKind>();
        for (var i = 0; i < placed.Count; i++)
        {
            if (placed[i].Segments is [var first, ..] && runsOf[lines[i]].Select(glyph => glyph.Run.Cell).FirstOrDefault() is { } cell)
            {
                kinds.TryAdd(cell, first.Kind);
                placed[i] = placed[i] with { Cell = cell };
            }
        }

        return new ReviewPage(
            page.Number,
            page.Width,
            page.Height,
            placed,
            loose,
            [.. (look?.Images ?? []).Select(image => Turned(image, page))]
        )
        {
            Cells = ReviewCell.Of(page, kinds),
            HasHiddenText = page.IsRecognised || look?.HasHiddenText == true,
        };
    }

    // With the page, where OCR turned it.
    private static PageImage Turned(PageImage image, SourcePage page)
    {
        return page.PictureTurn == 0
            ? image
            : image with
            {
                TopLeft = Turn(image.TopLeft),
                TopRight = Turn(image.TopRight),
                BottomLeft = Turn(image.BottomLeft),
            };

        (double X, double Y) Turn((double X, double Y) point) =>
            page.PictureTurn switch
            {
                1 => (page.Width - point.Y, point.X),
                2 => (page.Width - point.X, page.Height - point.Y),
                _ => (point.Y, page.Height - point.X),
            };
    }

    private static Box InkOf(GlyphRun run, Box? ink) =>
        ink is { } box && box.Bottom - box.Top <= MaxInkHeight * run.Size && box.Right > box.Left ? box : run.Box!.Value;

    // Every glyph of a line stands within its box; where two boxes overlap, the nearer baseline tells.
    private static LineWords? LineOf(GlyphRun run, List<LineWords> lines)
    {
        if (run.Slanted || run.Box is not { } box)
            return null;
        return lines
            .Where(line =>
                line.Box is { } around
                && around.Left <= box.Left + Tolerance
                && around.Top <= box.Top + Tolerance
                && around.Right >= box.Right - Tolerance
                && around.Bottom >= box.Bottom - Tolerance
            )
            .MinBy(line => line.Box!.Value.Bottom - box.Bottom);
    }

    // What is printed on a page and stands in no line of it is a watermark, or beyond the page's edge.
    private static int? LooseNode(SourcePage page, IReadOnlyList<ReviewNode> roots) =>
        SetAside(roots).FirstOrDefault(node => node.Origin!.Page == page.Number && node.Origin.Lines.First == 0)?.Number;
}
