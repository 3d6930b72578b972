using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>
/// Cuts text that stands on one endless line, as a web page squeezed flat does, at headings, labels and sentence ends before a blank.
/// </summary>
internal static class FlatText
{
    /// <summary>A line is endless from this many characters on, if it also holds most of the text.</summary>
    private const int MinLength = 300;

    /// <summary>A heading is not longer than this, in characters.</summary>
    private const int MaxHeading = 60;

    /// <summary>A name and a date that sign the text take no more than this, in characters.</summary>
    private const int MaxSignature = 60;

    /// <summary>What closes the text takes no more than this where no blank stands before it, in characters.</summary>
    private const int MaxClosing = 120;

    public static IReadOnlyList<Line> Cut(IReadOnlyList<Line> lines, RuleProfile profile)
    {
        var total = lines.Sum(line => line.Text.Length);
        return lines.Any(line => IsEndless(line, total))
            ? [.. lines.SelectMany(line => IsEndless(line, total) ? Pieces(line, profile) : [line])]
            : lines;
    }

    /// <summary>True when <paramref name="lines"/> hold such a line.</summary>
    public static bool IsFlat(IReadOnlyList<Line> lines)
    {
        var total = lines.Sum(line => line.Text.Length);
        return lines.Any(line => IsEndless(line, total));
    }

    private static bool IsEndless(Line line, int total) => line.Text.Length >= MinLength && line.Text.Length > total / 2;

    private static IEnumerable<Line> Pieces(Line line, RuleProfile profile)
    {
        var start = 0;
        foreach (var cut in Cuts(line.Text, profile))
        {
            yield return line[start..cut];
            start = cut;
        }

        yield return line[start..];
    }

    private static IEnumerable<int> Cuts(string text, RuleProfile profile)
    {
        var start = 0;
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (!IsCut(text, start, i, profile))
                continue;
            start = i;
            yield return i;
        }
    }

    // i is where the next piece would begin; start is where this one began.
    private static bool IsCut(string text, int start, int i, RuleProfile profile)
    {
        if (text[i] == ' ')
            return false;
        if (text[i - 1] != ' ')
            return text[i - 1] is '。' or '；' or '！' or '？'
                && (IsStructural(text, i, profile, afterBlank: false) || (text.Length - i <= MaxClosing && IsClosing(text, i, profile)));
        // A mark that opens or goes on belongs to the words before the blank.
        if (i - start < 3 || text[i] is '“' or '《' or '：' or ':' or '，' or '。' or '、')
            return false;
        var before = text[i - 2];
        if (IsInsideMarker(text, start, i, profile))
            return false;
        if (before is '。' or '！' or '？' or '；')
            return true;
        if (
            text.Length - i <= MaxSignature
            && profile.Document.SignatureDate.IsMatch(FoldedText.Of(text, TextSpan.FromBounds(i, text.Length)).Value)
        )
            return true;
        if (
            IsStructural(text, i, profile, afterBlank: true)
            || IsBareLabel(Word(text, i), profile)
            || IsBareLabel(text.AsSpan(start, i - 1 - start), profile)
        )
            return true;
        return !char.IsAsciiLetterOrDigit(before)
            && !char.IsAsciiLetterOrDigit(text[i])
            && IsHeading(text.AsSpan(start, i - 1 - start), profile);
    }

    // 整改问题 1.: the blank stands inside the number.
    private static bool IsInsideMarker(string text, int start, int i, RuleProfile profile)
    {
        var folded = FoldedText.Of(text, new TextSpan(start, Math.Min(40, text.Length - start)));
        return profile.ReadMarker(folded.Value) is { } marker && folded.ToSource(marker.Length - 1) >= i;
    }

    private static bool IsClosing(string text, int at, RuleProfile profile) =>
        profile.Document.Closing.IsMatch(FoldedText.Of(text, new TextSpan(at, Math.Min(40, text.Length - at))).Value);

    private static bool IsStructural(string text, int at, RuleProfile profile, bool afterBlank)
    {
        var folded = FoldedText.Of(text, new TextSpan(at, Math.Min(40, text.Length - at))).Value;
        return profile.ReadMarker(folded) is { } marker
            ? afterBlank || !marker.Series.ItemOnly
            : profile.ReadLabel(folded) is { Marked: true } || (afterBlank && profile.Document.Closing.IsMatch(folded));
    }

    private static ReadOnlySpan<char> Word(string text, int at) =>
        text.AsSpan(at).IndexOf(' ') is > 0 and var length ? text.AsSpan(at, length) : text.AsSpan(at);

    private static bool IsBareLabel(ReadOnlySpan<char> word, RuleProfile profile) =>
        word.Length is > 1 and < 16 && profile.ReadLabel(word) is { } label && label.End == word.Length;

    private static bool IsHeading(ReadOnlySpan<char> piece, RuleProfile profile)
    {
        if (piece.Length > MaxHeading || piece.ContainsAny('。', '，', '；'))
            return false;
        var folded = FoldedText.Of(piece.ToString()).Value;
        return profile.Document.Titles.IsMatch(folded) || profile.ReadMarker(folded) is { Series.ItemOnly: false };
    }
}
