using Tongbao.Diagnostics;

namespace Tongbao.Lines;

/// <summary>Reports characters that say nothing: a font without a mapping to Unicode.</summary>
internal static class UndecodedText
{
    public static void Report(IReadOnlyList<Line> lines, DiagnosticBag findings)
    {
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var odd = page.SelectMany(line => line.Text).Where(IsUndecoded).ToList();
            if (odd.Count > 0)
                findings.Add(ReadingRules.UndecodedCharacters.Found($"{odd.Count} {(odd.Count == 1 ? "character" : "characters")} of page {page.Key} cannot be decoded (U+{(int)odd[0]:X4})", page.Key));
        }
    }

    private static bool IsUndecoded(char c) => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
