using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>
/// Labels that carry a number: 举措一：…成效一：…举措二：…成效二：… Series whose words tell kinds of blocks head nothing where two of two kinds go
/// side by side, and where one begins again below each name of a problem.
/// </summary>
/// <param name="forms">The paragraphs, with their shapes.</param>
/// <param name="kinds">What words tell.</param>
/// <param name="profile">How problems are named.</param>
internal sealed class NumberedLabels(IReadOnlyList<ParagraphForm> forms, LabelKinds kinds, RuleProfile profile)
{
    /// <summary>In this share of their places one stands straight behind the other with the same number.</summary>
    private const double MinPaired = 0.6;

    /// <summary>They begin again under so many headings …</summary>
    private const int MinBeginnings = 2;

    /// <summary>… of which this share names a problem at least, and more of them than of the texts behind the labels.</summary>
    private const double MinNames = 0.3;

    /// <summary>More series of such words than these are not compared.</summary>
    private const int MaxSeries = 12;

    /// <summary>The keys of such series.</summary>
    public IReadOnlyList<string> Find()
    {
        var told = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].Shape is not { Usual: false } shape)
                continue;
            if (!told.TryGetValue(shape.Key, out var places))
                told[shape.Key] = places = [];
            places.Add(i);
        }

        List<Series> series =
        [
            .. told.Select(pair => new Series(pair.Key, KindOf(pair.Key), pair.Value))
                .Where(one => one.Kind is not (BlockKind.Other or BlockKind.Problem))
                .Take(MaxSeries),
        ];
        return [.. series.Where(one => BeginsBelowProblems(one) || series.Exists(other => GoTogether(one, other))).Select(one => one.Key)];
    }

    /// <summary>Length of folded <paramref name="phrase"/> without the number at its end: 举措 of 举措一 and 举措(1).</summary>
    public static int WordsOf(ReadOnlySpan<char> phrase)
    {
        for (var at = Math.Max(2, phrase.Length - 5); at < phrase.Length; at++)
        {
            if (NumberAt(phrase, at) == phrase.Length)
                return at;
        }

        return phrase.Length;
    }

    /// <summary>Where a label ends whose words end at a place: behind its number, where something parts that from the text.</summary>
    public static int EndOf(FoldedText folded, int start, int end, LabelKinds kinds)
    {
        var text = folded.Span;
        if (end - start < LabelSigns.MinWords || end >= text.Length || NumberAt(text, end) is not (> 0 and var behind))
            return end;
        var isParted =
            behind == text.Length || Signs.IsClosing(text[behind]) || LabelSigns.Behind(folded, behind).Separator is not ('\0' or '。');
        return isParted && kinds.Of(text[start..end].ToString()) is not (BlockKind.Problem or BlockKind.Other) ? behind : end;
    }

    // Where the number at a place ends, its brackets counted in; 0 where there is none.
    private static int NumberAt(ReadOnlySpan<char> text, int at)
    {
        var open = text[at] == '(' ? 1 : 0;
        if (at + open >= text.Length || Counter.At(text, at + open) is not { } counter)
            return 0;
        var end = at + open + counter.Length;
        return open == 0 ? end
            : end < text.Length && text[end] == ')' ? end + 1
            : 0;
    }

    // ▶举措h: and 第h项举措:
    private BlockKind KindOf(string key) => kinds.Of(string.Concat(key.Where(c => c is >= '\u4E00' and <= '\u9FFF')));

    private bool GoTogether(Series one, Series other) =>
        other.Kind != one.Kind
        && (
            Math.Min(Beginnings(one).Count(), Beginnings(other).Count()) >= MinBeginnings
            || Math.Max(Behind(one, other), Behind(other, one)) >= MinPaired
        );

    private IEnumerable<int> Beginnings(Series series) => series.Places.Where(at => forms[at].Shape!.Value.Number == 1);

    // The share of places straight behind one of the others with the same number.
    private double Behind(Series series, Series others)
    {
        var before = others.Places.ToHashSet();
        return (double)
                series.Places.Count(at => before.Contains(at - 1) && forms[at - 1].Shape!.Value.Number == forms[at].Shape!.Value.Number)
            / series.Places.Count;
    }

    // Straight below names of problems; the words behind its own numbers name fewer.
    private bool BeginsBelowProblems(Series series)
    {
        var own = series.Places.ToHashSet();
        var above = Beginnings(series).Select(at => at - 1).Where(at => at >= 0 && !own.Contains(at)).ToList();
        if (above.Count < MinBeginnings)
            return false;
        var names = above.Count(at => NamesProblem(at, 0)) / (double)above.Count;
        return names >= MinNames
            && series.Places.Count(at => NamesProblem(at, forms[at].Shape!.Value.Length)) < names * series.Places.Count;
    }

    private bool NamesProblem(int at, int from) =>
        profile.Headings.ProblemName.IsMatch(forms[at].Span[from..(from + Sentences.First(forms[at].Span[from..]))].ToString());

    private sealed record Series(string Key, BlockKind Kind, List<int> Places);
}
