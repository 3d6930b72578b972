using Tongbao.Outlining.Conventions.Shapes;

namespace Tongbao.Outlining.Conventions;

/// <summary>
/// Labels that carry a number: 举措一：…成效一：…举措二：…成效二：… Two series whose words tell blocks of two kinds, and that go side by side,
/// head nothing.
/// </summary>
internal static class NumberedLabels
{
    /// <summary>In this share of their places one stands straight behind the other with the same number.</summary>
    private const double MinPaired = 0.6;

    /// <summary>They begin again under so many headings.</summary>
    private const int MinBeginnings = 2;

    /// <summary>The number of a label is not longer than this, its brackets counted in.</summary>
    private const int MaxNumber = 5;

    /// <summary>The keys of such series.</summary>
    /// <param name="forms">The paragraphs, with their shapes.</param>
    /// <param name="kinds">What words tell.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<ParagraphForm> forms, LabelKinds kinds)
    {
        var told = new Dictionary<string, (BlockKind Kind, List<int> Places)>(StringComparer.Ordinal);
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].Shape is not { Usual: false } shape)
                continue;
            if (!told.TryGetValue(shape.Key, out var series))
                told[shape.Key] = series = (KindOf(shape.Key, kinds), []);
            series.Places.Add(i);
        }

        return
        [
            .. told.Where(one => one.Value.Kind != BlockKind.Other && told.Any(other => GoTogether(forms, one.Value, other.Value)))
                .Select(one => one.Key),
        ];
    }

    /// <summary>Length of folded <paramref name="phrase"/> without the number at its end: 举措 of 举措一 and 举措(1).</summary>
    public static int WordsOf(ReadOnlySpan<char> phrase)
    {
        var end = phrase is [.., ')'] ? phrase.Length - 1 : phrase.Length;
        for (var at = Math.Max(2, end - 3); at < end; at++)
        {
            if (Counter.At(phrase, at) is { } counter && at + counter.Length == end)
                return end == phrase.Length ? at
                    : phrase[at - 1] == '(' ? at - 1
                    : phrase.Length;
        }

        return phrase.Length;
    }

    /// <summary>
    /// Where a label ends whose words end at a place: behind its number, where a colon follows that: 举措1： and 举措（一）：.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int end, LabelKinds kinds)
    {
        if (end >= text.Length || text[end] == ':' || text[end..].IndexOf(':') is not (> 0 and <= MaxNumber and var length))
            return end;
        return
            WordsOf(text.Slice(start, end + length - start)) == end - start
            && kinds.Of(text[start..end].ToString()) is not (BlockKind.Problem or BlockKind.Other)
            ? end + length
            : end;
    }

    // ▶举措h: What names a problem, or nothing, is no label here.
    private static BlockKind KindOf(string key, LabelKinds kinds)
    {
        var words = key.AsSpan();
        while (!words.IsEmpty && !char.IsLetter(words[0]))
            words = words[1..];
        var length = 0;
        while (length < words.Length && words[length] >= '\u4E00')
            length++;
        var kind = kinds.Of(words[..length].ToString());
        return kind == BlockKind.Problem ? BlockKind.Other : kind;
    }

    private static bool GoTogether(
        IReadOnlyList<ParagraphForm> forms,
        (BlockKind Kind, List<int> Places) one,
        (BlockKind Kind, List<int> Places) other
    )
    {
        if (other.Kind == BlockKind.Other || other.Kind == one.Kind)
            return false;
        return Math.Min(Beginnings(forms, one.Places), Beginnings(forms, other.Places)) >= MinBeginnings
            || Math.Max(Behind(forms, one.Places, other.Places), Behind(forms, other.Places, one.Places)) >= MinPaired;
    }

    private static int Beginnings(IReadOnlyList<ParagraphForm> forms, List<int> places) =>
        places.Count(at => forms[at].Shape!.Value.Number == 1);

    // The share of places straight behind one of the others with the same number.
    private static double Behind(IReadOnlyList<ParagraphForm> forms, List<int> places, List<int> others)
    {
        var before = others.ToHashSet();
        return (double)places.Count(at => before.Contains(at - 1) && forms[at - 1].Shape!.Value.Number == forms[at].Shape!.Value.Number)
            / places.Count;
    }
}
