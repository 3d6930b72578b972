using System.Globalization;
using System.Text;

namespace Tongbao.Benchmarks;

/// <summary>Paragraphs → wrapped lines on numbered pages, as a text converter gives them.</summary>
internal static class PageSetter
{
    /// <summary>In half ems: 28 Chinese characters.</summary>
    private const int LineWidth = 56;

    private const int CharactersPerPage = 500;

    public static string Set(IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder();
        var (page, characters) = (1, 0);
        foreach (var line in paragraphs.SelectMany(Wrap))
        {
            if (characters >= CharactersPerPage)
            {
                text.Append(CultureInfo.InvariantCulture, $"— {page++} —\n\f");
                characters = 0;
            }

            text.Append(line).Append('\n');
            characters += line.TrimStart().Length;
        }

        return text.Append(CultureInfo.InvariantCulture, $"— {page} —\n").ToString();
    }

    private static IEnumerable<string> Wrap(string paragraph)
    {
        var (line, width) = (new StringBuilder("　　"), 4);
        foreach (var c in paragraph)
        {
            var advance = char.IsAscii(c) ? 1 : 2;
            if (width + advance > LineWidth)
            {
                yield return line.ToString();
                line.Clear();
                width = 0;
            }

            line.Append(c);
            width += advance;
        }

        yield return line.ToString();
    }
}
