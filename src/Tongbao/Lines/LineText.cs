using System.Text;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>A line's own text: radicals repaired, white space reduced to what separates words.</summary>
internal static class LineText
{
    public static string Clean(string text) => Clean(text, null);

    /// <param name="text">As the format holds it.</param>
    /// <param name="kept">Gets, for each character that is returned, its index in <paramref name="text"/>; null when nobody asks.</param>
    public static string Clean(string text, List<int>? kept)
    {
        var clean = new StringBuilder(text.Length);
        var index = -1;
        var space = false;
        foreach (var c in LookAlikes.Repair(text))
        {
            index++;
            // Of a surrogate pair, the half that comes second goes with the first.
            if (IsVariationSelector(text, index) || (index > 0 && IsVariationSelector(text, index - 1)))
                continue;
            if (Folding.IsSpace(c))
            {
                space |= Typesetting.Ems(c) > 0;
                continue;
            }

            if (space && clean.Length > 0)
            {
                clean.Append(' ');
                kept?.Add(index - 1);
            }

            clean.Append(c);
            kept?.Add(index);
            space = false;
        }

        return clean.Equals(text) ? text : clean.ToString();
    }

    // U+E0100 to U+E01EF, which say how the Chinese character before them is drawn.
    private static bool IsVariationSelector(string text, int index) =>
        text[index] == '\uDB40' && index + 1 < text.Length && text[index + 1] is >= '\uDD00' and <= '\uDDEF';
}
