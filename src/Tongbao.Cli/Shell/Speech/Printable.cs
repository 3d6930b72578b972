using System.Globalization;
using System.Text;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>
/// Text that cannot move the cursor, turn the direction of what follows or begin a line of its own: control and format characters and
/// separators of lines stand as <c>\u000A</c>.
/// </summary>
internal static class Printable
{
    /// <param name="text">Of a document, or a name of a file.</param>
    /// <param name="kept">Characters that stand as they are all the same.</param>
    public static string Of(string text, string kept = "")
    {
        if (!text.Any(IsHarmful))
            return text;
        var printable = new StringBuilder();
        foreach (var c in text)
            _ = IsHarmful(c) && !kept.Contains(c) ? printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : printable.Append(c);
        return printable.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c)
        || (
            c >= '\u00AD'
            && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        );
}
