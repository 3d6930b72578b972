using Tongbao.Lines;
using Tongbao.Vocabulary;

namespace Tongbao.Framing;

/// <summary>Sets lines aside that are drawn with signs and say nothing: ========, ////////.</summary>
internal static class SeparatorLines
{
    /// <summary>Fewer signs may be a mark, or stand for something left out.</summary>
    private const int MinSigns = 5;

    public static void SetAside(Frame frame)
    {
        var kept = new List<Line>(frame.Lines.Count);
        var isBehind = false;
        foreach (var line in frame.Lines)
        {
            var isDrawn = line.Cell is null && IsDrawn(line.Text);
            if (isDrawn)
                frame.Book(FurnitureKind.SeparatorLine, line);
            else
                kept.Add(isBehind ? line with { BlankBefore = true } : line);
            isBehind = isDrawn;
        }

        frame.Lines = kept;
    }

    private static bool IsDrawn(string text)
    {
        var signs = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (char.IsLetterOrDigit(c) || (signs > 0 && c != text[0]))
                return false;
            signs++;
        }

        return signs >= MinSigns;
    }
}
