using System.Globalization;
using System.Text;

namespace Tongbao.Reading.Html.Generated;

/// <summary>Finds the strings in a script, or in JSON, by their quotation marks. Nothing is run.</summary>
internal static class ScriptStrings
{
    /// <summary>The one with the most Chinese characters; null when none has any.</summary>
    /// <param name="script">Its text.</param>
    /// <returns>Where it stands, without its marks, and what it says.</returns>
    public static (Range Words, string Text, int Han)? Longest(string script)
    {
        (Range Words, string Text, int Han)? longest = null;
        for (var at = 0; at < script.Length; at++)
        {
            if (script[at] is not ('"' or '\'' or '`'))
                continue;
            var end = End(script, at);
            var han = CountHan(script.AsSpan(at + 1, end - at - 1));
            if (han > (longest?.Han ?? 0))
                longest = (new Range(at + 1, end), Decode(script.AsSpan(at + 1, end - at - 1)), han);
            at = end;
        }

        return longest;
    }

    /// <summary>How many Chinese characters stand in it, those written as <c>\u4E2D</c> too.</summary>
    public static int CountHan(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHan(text[i]) || (text[i] == '\\' && Code(text, i) is { } code && IsHan(code)))
                count++;
        }

        return count;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static int End(string script, int open)
    {
        for (var at = open + 1; at < script.Length; at++)
        {
            if (script[at] == '\\')
                at++;
            else if (script[at] == script[open])
                return at;
        }

        return script.Length;
    }

    private static char? Code(ReadOnlySpan<char> text, int at) =>
        at + 5 < text.Length
        && text[at + 1] == 'u'
        && ushort.TryParse(text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;

    private static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
                decoded.Append(text[at]);
            else if (Code(text, at) is { } code)
            {
                decoded.Append(code);
                at += 5;
            }
            else
            {
                at++;
                decoded.Append(
                    text[at] switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' or 'f' => ' ',
                        var c => c,
                    }
                );
            }
        }

        return decoded.ToString();
    }
}
