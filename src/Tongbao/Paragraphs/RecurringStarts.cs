using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>Words with which lines begin again and again: before a colon, or before a number. No accident of wrapping repeats.</summary>
internal sealed class RecurringStarts
{
    private const int MinWords = 2;
    private const int MaxWords = 8;

    /// <summary>How often a start must recur.</summary>
    private const int MinRepeats = 3;

    private readonly HashSet<string> _starts = new(StringComparer.Ordinal);

    public RecurringStarts(IReadOnlyList<LineView> lines)
    {
        foreach (var same in lines.Select(line => StartOf(line.Folded)).Where(start => start.Length > 0).GroupBy(start => start))
        {
            if (same.Count() >= MinRepeats)
                _starts.Add(same.Key);
        }
    }

    /// <summary>True when <paramref name="line"/> begins as others do.</summary>
    public bool Has(LineView line) => _starts.Contains(StartOf(line.Folded));

    /// <summary>The same where a colon follows the words.</summary>
    public bool IsLabelled(LineView line) => StartOf(line.Folded) is [.., ':'] && Has(line);

    /// <summary>The same where a number follows the words.</summary>
    public bool IsNumbered(LineView line) => StartOf(line.Folded) is [.., '#'] && Has(line);

    // 责任部门: and 反馈问题#; empty when the line begins otherwise.
    private static string StartOf(string folded)
    {
        var length = 0;
        while (length < folded.Length && length <= MaxWords && char.IsLetter(folded[length]) && !IsNumeral(folded[length]))
            length++;
        if (length is < MinWords or > MaxWords || length == folded.Length)
            return "";
        return folded[length] == ':' ? folded[..(length + 1)]
            : IsNumeral(folded[length]) || (folded[length] == '(' && length + 1 < folded.Length && IsNumeral(folded[length + 1]))
                ? folded[..length] + "#"
            : "";
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || Numerals.Starts(NumeralKind.Han).Contains(c);
}
