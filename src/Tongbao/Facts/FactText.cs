using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>
/// Words in two views of one length: as rules see them, and as they are printed. Facts are found in one and taken from the other.
/// </summary>
/// <param name="Words">Folded.</param>
/// <param name="Printed">The same characters as they stand in the notice.</param>
internal readonly record struct FactText(string Words, string Printed)
{
    /// <summary>What stands between two paragraphs.</summary>
    private const char Stop = '。';

    /// <summary>The paragraphs at <paramref name="spans"/>, each ended by a stop.</summary>
    public static FactText Of(Manuscript manuscript, IEnumerable<TextSpan> spans)
    {
        var (words, printed) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        foreach (var folded in spans.Select(manuscript.Fold))
        {
            words.Append(folded.Span).Append(Stop);
            for (var i = 0; i < folded.Length; i++)
                printed.Append(manuscript.Text[folded.ToSource(i)]);
            printed.Append(Stop);
        }

        return new FactText(words.ToString(), printed.ToString());
    }

    /// <summary>Folded words of which nothing else is known.</summary>
    public static FactText Of(string folded) => new(folded, folded);

    /// <summary>The part from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public FactText Slice(int start, int end) => new(Words[start..end], Printed[start..end]);

    /// <summary>The printed words of a group that matched; null when it did not.</summary>
    public string? Take(System.Text.RegularExpressions.Group group) =>
        group.Success && group.Length > 0 ? Printed.Substring(group.Index, group.Length) : null;

    /// <summary>Its sentences, without their stops.</summary>
    public IEnumerable<FactText> Sentences()
    {
        for (var start = 0; start < Words.Length; )
        {
            var end = Words.IndexOf(Stop, start) is >= 0 and var stop ? stop : Words.Length;
            if (end > start)
                yield return Slice(start, end);
            start = end + 1;
        }
    }
}
