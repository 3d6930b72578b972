using Tongbao.Documents;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Lines;

/// <summary>Plain text → lines, their places counted in display widths: CJK 1 em, ASCII ½ em.</summary>
internal static class TextLines
{
    /// <summary>A single leading space marks page starts only while it is rare, as a share of all lines.</summary>
    private const double MaxPageStartShare = 0.2;

    public static List<Line> Read(IReadOnlyList<SourcePage> pages, List<Furniture> furniture)
    {
        var markedStarts = pages.Count == 1 && pages[0].Runs.All(run => run.Element is null) && MarksPageStarts(pages[0]);
        var lines = new List<Line>();
        var (number, pageStarts, blank) = (0, 0, false);
        foreach (var page in pages)
        {
            blank = false;
            foreach (var run in page.Runs)
            {
                if (run.Aside == FurnitureKind.Markup)
                {
                    furniture.Add(new Furniture(run.Aside, LineText.Clean(run.Text), page.Number, number + 1, null));
                    continue;
                }

                number++;
                if (Folding.CountInk(run.Text) == 0)
                {
                    blank = true;
                    continue;
                }

                if (run.Aside is { } kind)
                {
                    furniture.Add(new Furniture(kind, LineText.Clean(run.Text), page.Number, number, null));
                    continue;
                }

                var isPageStart = markedStarts && HasOneLeadingSpace(run.Text);
                if (isPageStart)
                    pageStarts++;
                var left = isPageStart ? 0 : Typesetting.Ems(run.Text.AsSpan(0, run.Text.Length - run.Text.TrimStart().Length));
                var kept = run.Element is null ? null : new List<int>();
                var text = LineText.Clean(run.Text, kept);
                var on = markedStarts ? Math.Max(1, pageStarts) : page.Number;
                lines.Add(
                    new Line(
                        text,
                        on,
                        number,
                        null,
                        left,
                        left + Typesetting.Ems(text),
                        BlankBefore: blank && !isPageStart,
                        Element: run.Element?.At(kept!)
                    )
                    {
                        Cell = run.Cell,
                        Face = run.Face,
                    }
                );
                blank = false;
            }
        }

        return lines;
    }

    private static bool MarksPageStarts(SourcePage page)
    {
        var inked = page.Runs.Where(run => Folding.CountInk(run.Text) > 0).Select(run => run.Text).ToList();
        var marked = inked.Count(HasOneLeadingSpace);
        return marked > 0
            && marked <= Math.Max(1, MaxPageStartShare * inked.Count)
            && inked.All(line => HasOneLeadingSpace(line) || !char.IsWhiteSpace(line[0]));
    }

    private static bool HasOneLeadingSpace(string line) => line.Length > 1 && line[0] == ' ' && !char.IsWhiteSpace(line[1]);
}
