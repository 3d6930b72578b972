using System.Text.RegularExpressions;
using Tongbao.Text;

namespace Tongbao.Matching;

/// <summary>A day or month at the start of a paragraph, parted from what follows: 3月5日：, 【2023.03.05】.</summary>
/// <param name="Key">The same for all that are parted alike.</param>
/// <param name="Length">In folded characters.</param>
internal readonly partial record struct DateMark(string Key, int Length)
{
    /// <summary>The mark that <paramref name="text"/> begins with; length 0 when there is none.</summary>
    public static DateMark At(FoldedText text)
    {
        if (text.Length == 0 || !(char.IsAsciiDigit(text.Span[0]) || text.Span[0] is '(' or '【' or '〔' or '「' or '『'))
            return default;
        var match = Date().Match(text.Value);
        if (!match.Success || match.Length >= text.Length)
            return default;
        var close = match.Groups["close"].Value;
        return close.Length > 0 || text.IsAfterSpace(match.Length) ? new DateMark($"date{close}", match.Length) : default;
    }

    [GeneratedRegex(
        "^[(【〔「『]?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|20[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2})"
            + "(?:份|反馈|整改)?(?<close>[)】〕」』]:?|:)?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Date();
}
