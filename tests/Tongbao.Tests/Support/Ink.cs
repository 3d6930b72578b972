using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Tests.Support;

/// <summary>Characters that print: texts without white space, look-alikes repaired.</summary>
internal static class Ink
{
    /// <summary>The ink of <paramref name="text"/>.</summary>
    public static string Of(string text) => string.Concat(LookAlikes.Repair(text).Where(c => !Folding.IsSpace(c)));

    /// <summary>The ink of a plain text, less what was set aside from its lines.</summary>
    public static string OfBody(string text, IEnumerable<Furniture> furniture)
    {
        var lines = text.Split('\f').SelectMany(page => page.ReplaceLineEndings("\n").Split('\n')).Select(Of).ToList();
        return string.Concat(Without(lines, furniture));
    }

    /// <summary>The ink of the lines of a page with geometry, less what was set aside after they were made.</summary>
    public static string OfBody(LineSheet sheet, IEnumerable<Furniture> furniture)
    {
        var after = furniture.Except(sheet.Furniture).ToList();
        return string.Concat(
            sheet.Lines.Select(line =>
                string.Concat(
                    Without(
                        [Of(line.Text)],
                        after.Where(piece => piece.Page == line.Page && piece.Line == line.Number).Select(piece => piece with { Line = 1 })
                    )
                )
            )
        );
    }

    private static List<string> Without(List<string> lines, IEnumerable<Furniture> furniture)
    {
        foreach (var piece in furniture)
        {
            var (ink, line) = (Of(piece.Text), lines[piece.Line - 1]);
            var at = line.IndexOf(ink, StringComparison.Ordinal);
            Assert.True(at >= 0, $"line {piece.Line} does not hold what was set aside from it as {piece.Name}: {piece.Text}");
            lines[piece.Line - 1] = line.Remove(at, ink.Length);
        }

        return lines;
    }
}
