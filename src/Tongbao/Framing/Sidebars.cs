using Tongbao.Lines;
using Tongbao.Vocabulary;

namespace Tongbao.Framing;

/// <summary>Sets aside what a printed web page shows beside the column of its text: a list of links at its left or right.</summary>
internal static class Sidebars
{
    /// <summary>Words beside the column are not longer than this, in characters.</summary>
    private const int MaxLength = 24;

    /// <summary>All of them are at most this share of the page.</summary>
    private const double MaxShare = 0.1;

    /// <summary>They end this far from the column, in ems.</summary>
    private const double Clearance = 0.5;

    public static void SetAside(Frame frame)
    {
        if (!frame.IsWebPage)
            return;
        var column = TextColumn.Of(frame.Lines);
        var cut = frame.Lines.Select(line => Cut(line, column, frame.Profile)).ToList();
        var total = frame.Lines.Sum(line => line.Text.Length);
        if (cut.Sum(parts => parts.Beside.Sum(part => part.Text.Length)) > MaxShare * total)
            return;
        foreach (var part in cut.SelectMany(parts => parts.Beside))
            frame.BookByWords(FurnitureKind.Sidebar, part);
        frame.Lines = [.. cut.Select(parts => parts.Text).OfType<Line>()];
    }

    private static (Line? Text, List<Line> Beside) Cut(Line line, TextColumn column, RuleProfile profile)
    {
        List<Line> beside = [];
        Line? text = null;
        if (line.Cell is not null)
            return (line, beside);
        foreach (var part in line.AtGaps())
        {
            var isBeside = part.Right <= column.Left - Clearance || part.Left >= column.Right + Clearance;
            if (isBeside && part.Text.Length <= MaxLength && LineRoles.Of(part, profile) is LineRole.Words or LineRole.Chrome)
                beside.Add(part);
            else
                text = text is null ? part : text with { Text = $"{text.Text} {part.Text}", Right = part.Right };
        }

        return beside.Count == 0 ? (line, beside) : (text, beside);
    }
}
