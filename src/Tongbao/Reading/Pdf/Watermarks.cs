using Tongbao.Documents;

namespace Tongbao.Reading.Pdf;

/// <summary>
/// Tells which lines that do not run along their pages are watermarks: those that are large or pale, and those at an angle that repeat.
/// </summary>
internal static class Watermarks
{
    /// <summary>The pages with their watermarks marked as such.</summary>
    /// <param name="pages">All pages of the document, with the lines of each that do not run along it.</param>
    public static List<SourcePage> Mark(IReadOnlyList<(SourcePage Page, IReadOnlyList<OwnLine> Lines)> pages)
    {
        // Where nothing else is read, what is at an angle is the text.
        if (!pages.Any(page => page.Page.Runs.Any(run => run.OwnLine is null && !string.IsNullOrWhiteSpace(run.Text))))
            return [.. pages.Select(page => page.Page)];
        var repeats = pages.SelectMany(page => page.Lines).CountBy(line => line.Text).ToDictionary();
        return [.. pages.Select(page => page.Lines.Count == 0 ? page.Page : Mark(page.Page, page.Lines, repeats))];
    }

    private static SourcePage Mark(SourcePage page, IReadOnlyList<OwnLine> lines, Dictionary<string, int> repeats)
    {
        var runs = page.Runs.ToBuilder();
        foreach (var line in lines)
        {
            if (!line.IsStamp && !(line.IsOblique && repeats[line.Text] > 1))
                continue;
            for (var i = line.First; i < line.First + line.Count; i++)
                runs[i] = runs[i] with { Slanted = true };
        }

        return page with
        {
            Runs = runs.DrainToImmutable(),
        };
    }
}
