using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Lines;

/// <summary>Sets page numbers and running heads aside.</summary>
internal static class RunningMatter
{
    /// <summary>How many lines from a page's edge may be running matter.</summary>
    private const int Depth = 2;

    /// <summary>A running head stands on at least this many pages …</summary>
    private const int MinRepeats = 3;

    /// <summary>… and on at least this share of them.</summary>
    private const double MinShare = 0.5;

    /// <summary>How far apart the repeats may stand, in points.</summary>
    private const double MaxDrift = 3;

    /// <summary>A page number is not longer, in characters; nor what OCR makes of one.</summary>
    private const int MaxPageNumber = 20,
        MaxMisread = 8;

    /// <summary>Pages of a scan lie so far apart, in points.</summary>
    private const double MaxScanDrift = 9;

    public static List<Line> SetAside(List<Line> lines, bool geometry, RuleProfile profile, List<Furniture> furniture)
    {
        var body = new List<Line>(lines.Count);
        var patterns = profile.PageNumbers.ToHashSet();
        var heads = geometry ? RunningHeads(lines) : [];
        var numbers = lines
            .Where(line => line is { Confidence: not null, Box: not null } && (MayBeMisread(line) || IsPageNumber(line, patterns)))
            .ToList();
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var onPage = page.ToList();
            // The blank line around a page number parts no paragraphs.
            var afterFurniture = false;
            var along = onPage.Count(line => !line.IsAcross);
            for (var i = 0; i < onPage.Count; i++)
            {
                // In flat text a page number stands wherever the page ended; with geometry it stands at an edge.
                var edge = Math.Min(i, along - 1 - i) < Depth && !onPage[i].IsAcross;
                if (onPage[i].Cell is not null)
                    body.Add(onPage[i]);
                else if ((edge || !geometry) && (IsPageNumber(onPage[i], patterns) || IsWherePageNumbersAre(onPage[i], numbers)))
                    Put(FurnitureKind.PageNumber, onPage[i]);
                else if (RecognisedNoise.Is(onPage[i], edge))
                    Put(FurnitureKind.RecognisedNoise, onPage[i]);
                else if (edge && heads.Contains(onPage[i]))
                    Put(FurnitureKind.RunningHead, onPage[i]);
                else
                    body.Add(afterFurniture ? onPage[i] with { BlankBefore = false } : onPage[i]);
                afterFurniture = body.Count == 0 || body[^1].Number != onPage[i].Number;
            }
        }

        return body;

        void Put(FurnitureKind kind, Line line) => furniture.Add(new Furniture(kind, line.Text, line.Page, line.Number, line.Box));
    }

    /// <summary>True if text of this kind was set aside here.</summary>
    public static bool IsSetBy(FurnitureKind kind) =>
        kind == FurnitureKind.PageNumber || kind == FurnitureKind.RunningHead || kind == FurnitureKind.RecognisedNoise;

    private static bool IsPageNumber(Line line, HashSet<string> patterns)
    {
        // OCR reads the dashes as anything long: -一 4 一.
        var text = line.Confidence is null ? line.Text : line.Text.Trim([.. RecognisedNoise.Strokes]);
        if (text.Length > MaxPageNumber || IsYear(text))
            return false;
        // Han numerals without 页 may be the mark of a heading.
        return patterns.Contains(NumberShape.Of(text))
            || (text.Contains('页') && patterns.Contains(NumberShape.Of(text, Numerals.IsNumeral)));
    }

    // ！3 - where other pages have — 2 — and -4.
    private static bool IsWherePageNumbersAre(Line line, List<Line> numbers) =>
        line is { Confidence: not null, Box: { } box }
        && MayBeMisread(line)
        && numbers.Exists(other =>
            other.Page != line.Page
            && Math.Abs(other.Box!.Value.Top - box.Top) <= MaxScanDrift
            && Math.Abs(Middle(other.Box!.Value) - Middle(box)) <= MaxScanDrift
        );

    // A number and what became of its dashes.
    private static bool MayBeMisread(Line line) =>
        line.Text.Length <= MaxMisread
        && line.Text.Any(c => !char.IsLetterOrDigit(c) || RecognisedNoise.Strokes.Contains(c))
        && !line.Text.Any(c => Script.IsChinese(c) && !RecognisedNoise.Strokes.Contains(c));

    private static double Middle(Box box) => (box.Left + box.Right) / 2;

    private static bool IsYear(string text) => text.Length == 4 && text[..2] is "19" or "20" && text.All(char.IsAsciiDigit);

    private static HashSet<Line> RunningHeads(List<Line> lines)
    {
        var pages = lines.Where(line => !line.IsAcross).GroupBy(line => line.Page).Select(page => page.ToList()).ToList();
        var edges = pages.SelectMany(page => page.Take(Depth).Concat(page.Skip(Math.Max(Depth, page.Count - Depth)))).ToList();
        return
        [
            .. edges
                .GroupBy(line => NumberShape.Of(line.Text))
                .SelectMany(same =>
                    same.Where(line =>
                        same.Count(other => Math.Abs(other.Box!.Value.Top - line.Box!.Value.Top) <= MaxDrift)
                        >= Math.Max(MinRepeats, MinShare * pages.Count)
                    )
                ),
        ];
    }
}
