using Tongbao.Matching;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Profiles.Rows;

namespace Tongbao.Issues.Items;

/// <summary>Numbers of items that no row of the profile lists: A. a) 甲、 其一， ⅰ.</summary>
internal static class ItemShapes
{
    /// <summary>One name for each script, bracket and closing sign: members of a list share it.</summary>
    private static readonly Dictionary<(char Before, char Script, char Close), SeriesRule> Known = [];

    /// <summary>The number at the start of folded <paramref name="text"/>; null when there is none.</summary>
    public static Marker? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
            return null;
        var before = text[0] is '其' or '第' || Signs.IsOpening(text[0]) ? text[0] : '\0';
        var at = before == '\0' ? 0 : 1;
        if (Counter.At(text, at) is not { } counter || at + counter.Length >= text.Length)
            return null;
        var end = at + counter.Length;
        var close = text[end];
        if (before == '\0' && counter.StandsAlone)
            return new Marker(SeriesOf((before, counter.Script, '\0')), counter.Value, close is '.' or '、' ? end + 1 : end);
        // 第一条，
        if (before == '第' && char.IsLetter(close) && end + 1 < text.Length && close is not ('是' or '要'))
            close = text[++end];
        var closed = before switch
        {
            '\0' when counter.Script == 'h' => close is '是' or '要',
            '\0' => close is '.' or ')' or '、' or ':',
            '其' or '第' => close is ',' or '、' or ':' or '是',
            _ => Signs.IsClosing(close),
        };
        if (!closed || (close == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            return null;
        return new Marker(SeriesOf((before, counter.Script, close)), counter.Value, end + 1);
    }

    /// <summary>The series of a sign that counts nothing: ○, ——.</summary>
    public static SeriesRule OfSign(ReadOnlySpan<char> sign) => SeriesOf((sign[0], '*', '\0'));

    private static SeriesRule SeriesOf((char Before, char Script, char Close) key)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(key, out var series))
                Known[key] = series = new SeriesRule(
                    $"items {key.Before}{key.Script}{key.Close}".Replace("\0", ""),
                    [],
                    null,
                    ItemOnly: true,
                    Inline: true,
                    AfterLabel: false,
                    []
                );
            return series;
        }
    }
}
