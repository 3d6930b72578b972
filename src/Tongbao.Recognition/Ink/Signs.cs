using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Ink;

/// <summary>The signs of a document that the model is not sure of, told by those that it is sure of.</summary>
internal static class Signs
{
    /// <summary>A line whose signs carry their ink: what <see cref="Judged"/> needs when the page is gone.</summary>
    /// <param name="line">As it was read.</param>
    /// <param name="page">Its page.</param>
    public static ReadLine Inked(ReadLine line, GreyPicture page)
    {
        line = StrokeRuns.Joined(line, page);
        return line with
        {
            Characters =
            [
                .. line.Characters.Select(
                    (character, at) =>
                        MarkFamily.Of(line.Characters, at).Length > 0 ? character with { Picture = MarkCut.Of(page, line, at) }
                        : Glyphs.MayBe(line.Characters, at) ? character with { Picture = GlyphCut.Of(page, line, at) }
                        : Dashes.MayBe(character) ? character with { Stroke = StrokeMeasure.Of(page, line.Line, character.Centre) }
                        : character
                ),
            ],
        };
    }

    /// <param name="pages">All pages that were read.</param>
    public static IReadOnlyList<ReadPage> Judged(IReadOnlyList<ReadPage> pages)
    {
        var judged = new Queue<ReadLine>(
            Dashes.Judged(Glyphs.Judged(ListMarks.Judged(Marks.Judged([.. pages.SelectMany(page => page.Lines)]))))
        );
        return [.. pages.Select(page => page with { Lines = YearBrackets.Judged([.. page.Lines.Select(_ => judged.Dequeue())]) })];
    }
}
