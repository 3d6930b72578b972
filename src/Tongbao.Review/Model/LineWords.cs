using Tongbao.Documents;
using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Review.Model;

/// <summary>The words of one line, each character with what it became, gathered piece by piece.</summary>
/// <param name="number">Of the line.</param>
internal sealed class LineWords(int number)
{
    private readonly List<(string Text, ReviewNode?[] Owners)> _pieces = [];

    public int Number => number;

    /// <summary>The box of the whole line; null without geometry.</summary>
    public Box? Box { get; private set; }

    /// <summary>The cell it is in; null outside of tables.</summary>
    public GridCell? Cell { get; set; }

    public void Add(string text, Box? box, Func<int, ReviewNode?> owner)
    {
        _pieces.Add((text, [.. Enumerable.Range(0, text.Length).Select(owner)]));
        Box = box ?? Box;
    }

    /// <summary>The line without positions.</summary>
    public ReviewLine Flow() => Cut(_pieces, static (_, _) => []) with { Cell = Cell };

    /// <summary>The line with every character where its glyph stands.</summary>
    /// <param name="runs">The glyphs of the line with their ink, left to right.</param>
    public ReviewLine Placed(IReadOnlyList<(GlyphRun Run, Box Ink)> runs)
    {
        var pieces = InPrintedOrder(runs);
        var text = string.Concat(pieces.Select(piece => piece.Text));
        var places = Place(text, runs);
        return Cut(pieces, (start, length) => places[start..(start + length)]);
    }

    // Pieces of one line come in the order of their stages; the glyphs know the printed one.
    private List<(string Text, ReviewNode?[] Owners)> InPrintedOrder(IReadOnlyList<(GlyphRun Run, Box Ink)> runs)
    {
        if (_pieces.Count < 2)
            return _pieces;
        var printed = Ink(string.Concat(runs.Select(glyph => LookAlikes.Repair(glyph.Run.Text))));
        return printed == string.Concat(_pieces.Select(piece => Ink(piece.Text)))
            ? _pieces
            : [.. _pieces.OrderBy(piece => printed.IndexOf(Ink(piece.Text), StringComparison.Ordinal))];
    }

    private static string Ink(string text) => string.Concat(text.Where(c => !Folding.IsSpace(c)));

    // Glyphs and text hold the same ink in the same order; a glyph that does not fit was struck twice.
    private static GlyphPlace[] Place(string text, IReadOnlyList<(GlyphRun Run, Box Ink)> runs)
    {
        var places = new GlyphPlace[text.Length];
        var (next, x, baseline, size) = (0, 0.0, 0.0, 0.0);
        for (var at = 0; at < text.Length; at++)
        {
            if (Folding.IsSpace(text[at]) || !Advance(runs, ref next, text[at]))
            {
                places[at] = new GlyphPlace(x, x, baseline, size, null);
                continue;
            }

            var (run, ink) = runs[next - 1];
            var box = run.Box!.Value;
            (baseline, size) = (run.Baseline, run.Size);
            // A ligature is one glyph for several characters: they share its width.
            var share = (box.Right - box.Left) / run.Text.Length;
            for (var k = 0; k < run.Text.Length && at + k < text.Length; k++)
                places[at + k] = new GlyphPlace(box.Left + (k * share), box.Left + ((k + 1) * share), baseline, size, ink, run.Confidence);
            at += run.Text.Length - 1;
            x = box.Right;
        }

        return places;
    }

    private static bool Advance(IReadOnlyList<(GlyphRun Run, Box Ink)> runs, ref int next, char wanted)
    {
        for (var i = next; i < runs.Count; i++)
        {
            if (LookAlikes.Repair(runs[i].Run.Text[0]) != wanted || (i > 0 && IsStruckTwice(runs[i - 1].Run, runs[i].Run)))
                continue;
            next = i + 1;
            return true;
        }

        return false;
    }

    private static bool IsStruckTwice(GlyphRun last, GlyphRun run) =>
        last.Text == run.Text && Math.Abs(run.Box!.Value.Left - last.Box!.Value.Left) < GlyphLines.MaxOverprintShift * run.Size;

    private ReviewLine Cut(List<(string Text, ReviewNode?[] Owners)> pieces, Func<int, int, GlyphPlace[]> places)
    {
        var segments = new List<ReviewSegment>();
        var offset = 0;
        foreach (var (text, owners) in pieces)
        {
            for (int start = 0, end = 0; start < text.Length; start = end)
            {
                // A space belongs to what stands before it.
                for (end = start + 1; end < text.Length && (owners[end] == owners[start] || Folding.IsSpace(text[end])); end++) { }

                segments.Add(
                    new ReviewSegment(
                        owners[start]?.Kind ?? ReviewKind.Lost,
                        owners[start]?.Number,
                        text[start..end],
                        places(offset + start, end - start)
                    )
                );
            }

            offset += text.Length;
        }

        return new ReviewLine(number, segments);
    }
}
