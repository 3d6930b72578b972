using System.Text;

namespace Tongbao.Text;

/// <summary>What texts have in common that differ by their numbers: — 15 — and — 16 — have one shape.</summary>
internal static class NumberShape
{
    /// <summary>The folded text with every number in digits as one #.</summary>
    public static string Of(string text) => Of(text, char.IsAsciiDigit);

    /// <summary>The same with other numerals.</summary>
    /// <param name="text">As it is printed.</param>
    /// <param name="isNumeral">True for the characters of a number.</param>
    public static string Of(string text, Predicate<char> isNumeral)
    {
        var shape = new StringBuilder();
        foreach (var c in FoldedText.Of(text).Value)
        {
            if (!isNumeral(c))
                shape.Append(c);
            else if (shape.Length == 0 || shape[^1] != '#')
                shape.Append('#');
        }

        return shape.ToString();
    }
}
