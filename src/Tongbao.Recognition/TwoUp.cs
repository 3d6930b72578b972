using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition;

/// <summary>Tells a sheet that has two pages beside each other.</summary>
internal static class TwoUp
{
    /// <summary>Such a sheet is so many times as wide as high.</summary>
    private const double LeastRatio = 1.15;

    /// <summary>The gutter is near the middle of the sheet, and at least so wide; as shares of its width.</summary>
    private const double From = 0.4,
        To = 0.6,
        LeastGutter = 0.02;

    /// <summary>Each page has so many lines.</summary>
    private const int LeastLines = 4;

    /// <summary>A page number is not longer, in characters.</summary>
    private const int MaxPageNumber = 8;

    private const string Dashes = "-—–―－一~～·丨| ";

    /// <summary>Where the second page begins, in pixels; null for a sheet with one page.</summary>
    public static double? Gutter(ReadPage read)
    {
        var (width, height) = (read.Layout.Page.Width, read.Layout.Page.Height);
        if (width < LeastRatio * height)
            return null;
        // The widest place that no line crosses.
        var left = 0.0;
        (double Width, double Middle) best = (0, 0);
        foreach (var line in read.Lines.Select(line => line.Line).OrderBy(line => line.Left))
        {
            var (start, end) = (Math.Max(left, From * width), Math.Min(line.Left, To * width));
            if (left > 0 && end - start > best.Width)
                best = (end - start, (left + line.Left) / 2);
            left = Math.Max(left, line.Right);
        }

        var middle = Math.Clamp(best.Middle, From * width, To * width);
        return
            best.Width >= LeastGutter * width
            && read.Lines.Count(line => line.Line.Right <= middle) >= LeastLines
            && read.Lines.Count(line => line.Line.Left >= middle) >= LeastLines
            ? middle
            : null;
    }

    /// <summary>True for the lowest line of its half when it is a page number.</summary>
    public static bool IsPageNumber(ReadPage read, ReadLine line, double gutter)
    {
        var isRight = line.Line.Left >= gutter;
        if (read.Lines.Last(other => other.Line.Left >= gutter == isRight) != line)
            return false;
        var text = string.Concat(line.Characters.Select(character => character.Text)).Trim([.. Dashes]);
        return text.Length is > 0 and <= MaxPageNumber && text.All(char.IsDigit);
    }
}
