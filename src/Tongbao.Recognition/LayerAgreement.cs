using Tongbao.Documents;
using Tongbao.Recognition.Pages;
using Tongbao.Text;

namespace Tongbao.Recognition;

/// <summary>Compares the text layer of a page with what is seen on it, by pairs of neighbouring characters.</summary>
internal static class LayerAgreement
{
    /// <summary>Fewer pairs say nothing.</summary>
    private const int LeastPairs = 20;

    /// <summary>The share of the pairs on the lines that were read which the layer has too; null if there are too few.</summary>
    public static double? Of(SourcePage page, IReadOnlyList<ReadLine> lines)
    {
        var layer = Pairs(string.Concat(page.Runs.Select(run => run.Text))).ToHashSet();
        var seen = lines.SelectMany(line => Pairs(string.Concat(line.Characters.Select(character => character.Text)))).ToList();
        return seen.Count < LeastPairs ? null : (double)seen.Count(layer.Contains) / seen.Count;
    }

    private static IEnumerable<string> Pairs(string text)
    {
        var letters = FoldedText.Of(text).Value.Where(char.IsLetterOrDigit).ToArray();
        for (var i = 0; i + 1 < letters.Length; i++)
            yield return new string(letters, i, 2);
    }
}
