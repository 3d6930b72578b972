using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tongbao.Reading.Html.Styles;

namespace Tongbao.Reading.Html.Generated;

/// <summary>
/// The counters of a document and the words that its style sheets put before and behind elements (CSS Generated Content, CSS Lists 3).
/// </summary>
/// <remarks>
/// It is read by people and stands nowhere in the text. A counter holds for the whole document: one that is reset inside an element and
/// goes on outside of it is not told apart. Signs without a letter or a number are decoration.
/// </remarks>
internal sealed partial class GeneratedContent
{
    private readonly Dictionary<string, int> _counters = [];

    /// <summary>Sets and advances the counters as an element, or what is generated beside it, says.</summary>
    public void Count(IReadOnlyDictionary<string, string>? values)
    {
        foreach (var (name, value) in Pairs(values?.GetValueOrDefault("counter-reset"), 0))
            _counters[name] = value;
        foreach (var (name, value) in Pairs(values?.GetValueOrDefault("counter-increment"), 1))
            _counters[name] = unchecked(_counters.GetValueOrDefault(name) + value);
    }

    /// <summary>What is generated; empty where it is nothing to read, or nothing that is known how to read.</summary>
    /// <param name="values">Of the pseudo-element; null for none.</param>
    public string Text(IReadOnlyDictionary<string, string>? values)
    {
        if (values?.GetValueOrDefault("content") is not { } content || Concealment.Hides(values))
            return "";
        var text = new StringBuilder();
        for (var at = 0; at < content.Length; )
        {
            var part = Part().Match(content, at);
            if (!part.Success)
                return "";
            if (part.Groups["words"].Success)
                text.Append(Escape().Replace(part.Groups["words"].Value, Unescape));
            else if (part.Groups["counter"].Success)
                text.Append(
                    CounterStyle.Write(
                        _counters.GetValueOrDefault(part.Groups["counter"].Value.ToLowerInvariant()),
                        part.Groups["style"].Value
                    )
                );
            at += part.Length;
        }

        var words = text.ToString();
        return words.Any(char.IsLetterOrDigit) && !words.Any(Tongbao.Text.Undecoded.Is) ? words : "";
    }

    private static IEnumerable<(string Name, int Value)> Pairs(string? text, int value)
    {
        var words = (text ?? "none").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "none" || int.TryParse(words[i], CultureInfo.InvariantCulture, out _))
                continue;
            yield return (
                words[i],
                i + 1 < words.Length && int.TryParse(words[i + 1], CultureInfo.InvariantCulture, out var own) ? own : value
            );
        }
    }

    private static string Unescape(Match escape) =>
        !escape.Groups["code"].Success ? escape.Value[1..]
        : int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var code && Rune.IsValid(code)
            ? new Rune(code).ToString()
        : "\uFFFD";

    [GeneratedRegex(
        """\G\s*(?:"(?<words>(?:[^"\\]|\\.)*)"|'(?<words>(?:[^'\\]|\\.)*)'"""
            + """|counter\(\s*(?<counter>[\w-]+)\s*(?:,\s*(?<style>[\w-]+)\s*)?\))\s*""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        """\\(?:(?<code>[0-9a-f]{1,6})\s?|.)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Escape();
}
