using Tongbao.Findings;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Reports characters that say nothing: a font without a mapping to Unicode.</summary>
internal static class UndecodedText
{
    /// <summary>How many characters on either side of the first of them a finding quotes.</summary>
    private const int Reach = 6;

    public static void Report(IReadOnlyList<Line> lines, FindingBag findings)
    {
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var count = page.Sum(line => Undecoded.Count(line.Text));
            if (count > 0)
                findings.Add(Found(page.First(line => line.Text.Any(Undecoded.Is)), count));
        }
    }

    private static Finding Found(Line line, int count)
    {
        var at = line.Text.Select(Undecoded.Is).ToList().IndexOf(true);
        return ReadingFindings.UndecodedCharacters.OnPage(
            line.Page,
            $"{count} {(count == 1 ? "character" : "characters")} of page {line.Page} cannot be decoded (U+{(int)line.Text[at]:X4})"
        ) with
        {
            Line = line.Number,
            Words = Excerpt.Around(line.Text, at, Reach),
            Numbers = [count],
        };
    }
}
