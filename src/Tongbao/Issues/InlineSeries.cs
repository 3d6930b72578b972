using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>Finds lists that run on inside a paragraph: 一是…；二是…。</summary>
internal sealed class InlineSeries(Manuscript manuscript, RuleProfile profile)
{
    /// <summary>A list split out of a paragraph.</summary>
    /// <param name="Lead">What stands before it.</param>
    /// <param name="Items">At least two.</param>
    /// <param name="Series">Its series.</param>
    public sealed record InlineList(TextSpan Lead, IReadOnlyList<ItemDraft> Items, SeriesRule Series);

    /// <summary>The list in <paramref name="span"/> that begins first; null when there is none.</summary>
    public InlineList? Split(TextSpan span, SeriesRule? except = null)
    {
        var folded = manuscript.Fold(span);
        (SeriesRule Series, List<(int At, int Length)> Members)? first = null;
        foreach (var series in profile.Series.Where(series => series.Inline && series != except))
        {
            var members = Members(folded.Value, series, 1);
            if (members.Count >= 2 && (first is null || members[0].At < first.Value.Members[0].At))
                first = (series, members);
        }

        return first is var (found, places) ? Cut(folded, span, found, places) : null;
    }

    /// <summary>The list of <paramref name="series"/> that begins with the paragraph itself and runs on in it; null when it does not run on.</summary>
    public InlineList? SplitBy(SeriesRule series, TextSpan paragraph, int number)
    {
        var folded = manuscript.Fold(paragraph);
        var members = Members(folded.Value, series, number);
        return members.Count >= 2 && members[0].At == 0 ? Cut(folded, paragraph, series, members) : null;
    }

    /// <summary>Puts <paramref name="body"/> into <paramref name="item"/>: its text, and its own list when one runs on in it.</summary>
    public void Fill(ItemDraft item, TextSpan body, SeriesRule? series = null)
    {
        if (Split(body, series) is not { } nested)
        {
            item.Text.Add(body);
            return;
        }

        if (!nested.Lead.IsEmpty)
            item.Text.Add(nested.Lead);
        item.Items.AddRange(nested.Items);
    }

    private InlineList Cut(FoldedText folded, TextSpan span, SeriesRule series, List<(int At, int Length)> members)
    {
        var items = new List<ItemDraft>(members.Count);
        for (var i = 0; i < members.Count; i++)
        {
            var item = new ItemDraft(folded.ToSource(members[i].At, members[i].Length), $"series/{series.Name}");
            var end = i + 1 < members.Count ? folded.ToSource(members[i + 1].At) : span.End;
            Fill(item, manuscript.Trim(TextSpan.FromBounds(item.Marker.End, end)), series);
            items.Add(item);
        }

        return new InlineList(manuscript.Trim(TextSpan.FromBounds(span.Start, items[0].Marker.Start)), items, series);
    }

    // Members stand at a clause boundary and rise by one. A first member without a second is an idiom (一是一、二是二)
    // or a lone phrase: the search begins anew at the next first one. Where that never finds its second, and each of the
    // two begins a sentence, the number was printed twice.
    private static List<(int At, int Length)> Members(string text, SeriesRule series, int from)
    {
        var members = new List<(int At, int Length)>();
        (int At, int Length)? repeated = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && !IsBoundary(text[i - 1]))
                continue;
            if (series.Read(text.AsSpan(i), out var number) is not (> 0 and var length))
                continue;
            if (number == from && members.Count == 1)
            {
                (repeated, members[0]) = (IsSentence(text, i) ? members[0] : null, (i, length));
            }
            else if (number == from + 2 && members.Count == 1 && repeated is { } first)
            {
                members.Insert(0, first);
                members.Add((i, length));
            }
            else if (number == from + members.Count)
            {
                members.Add((i, length));
            }
        }

        if (members.Count == 1 && repeated is { } before)
            members.Insert(0, before);
        return members;
    }

    private static bool IsSentence(string text, int at) => at == 0 || text[at - 1] is '。' or ';' or ':';

    private static bool IsBoundary(char c) => c is '。' or ';' or ':' or ',' or '!' or '?';
}
