using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>Reports characters that say nothing: a font without a mapping to Unicode.</summary>
internal static class UndecodedText
{
    /// <summary>How many characters on either side of the first of them a finding quotes.</summary>
    private const int Reach = 6;

    /// <summary>How many fonts it names.</summary>
    private const int MaxFonts = 3;

    /// <param name="lines">The lines of the notice.</param>
    /// <param name="pages">What they were made of.</param>
    /// <param name="findings">Gets a finding for each page.</param>
    public static void Report(IReadOnlyList<Line> lines, IReadOnlyList<SourcePage> pages, FindingBag findings)
    {
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var count = page.Sum(line => Undecoded.Count(line.Text));
            if (count > 0)
                findings.Add(Found(page.First(line => line.Text.Any(Undecoded.Is)), count, Fonts(pages, page.Key)));
        }
    }

    // None where the format has no fonts.
    private static List<PhraseValue> Fonts(IReadOnlyList<SourcePage> pages, int number)
    {
        return
        [
            .. pages
                .Where(page => page.Number == number)
                .SelectMany(page => page.Runs)
                .Where(run => run is { Font: not null, Aside: null } && Undecoded.Count(run.Text) > 0)
                .Select(run => run.Font!)
                .Distinct()
                .Select(font => font.Length == 0 ? (PhraseValue)Phrases.UndecodedCharactersNameless : font),
        ];
    }

    private static Finding Found(Line line, int count, List<PhraseValue> fonts)
    {
        var at = line.Text.Select(Undecoded.Is).ToList().IndexOf(true);
        var code = $"U+{(int)line.Text[at]:X4}";
        var named = PhraseValue.First(MaxFonts, fonts);
        return ReadingFindings.UndecodedCharacters.OnPage(
            line.Page,
            fonts.Count == 0
                ? Phrases.UndecodedCharacters(count, line.Page, code)
                : Phrases.UndecodedCharactersFonts(count, line.Page, code, fonts.Count, named)
        ) with
        {
            Line = line.Number,
            Words = Excerpt.Around(line.Text, at, Reach),
            Numbers = [count],
        };
    }
}
