using System.Buffers;
using Tongbao.Issues.Drafts;
using Tongbao.Matching;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Issues.Items;

/// <summary>Finds lists that run on inside a paragraph: 一是…；二是…。</summary>
internal sealed class InlineSeries(Manuscript manuscript, RuleProfile profile)
{
    /// <summary>Behind these a member may stand.</summary>
    private static readonly SearchValues<char> Boundaries = SearchValues.Create("。;:,!?.");

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
        foreach (var same in Found(folded.Span).Where(found => found.Marker.Series != except).GroupBy(found => found.Marker.Series))
        {
            var members = Members(folded.Span, [.. same], 1);
            if (
                members.Count >= 2
                && (same.Key is { Inline: true, Forms.Length: > 0 } || members.TrueForAll(member => IsSentence(folded.Span, member.At)))
                && (first is null || members[0].At < first.Value.Members[0].At)
            )
                first = (same.Key, members);
        }

        return first is var (series, places) ? Cut(folded, span, series, places) : null;
    }

    /// <summary>
    /// The list of <paramref name="series"/> that begins with the paragraph itself and runs on in it; null when it does not run on.
    /// </summary>
    public InlineList? SplitBy(SeriesRule series, TextSpan paragraph, int number)
    {
        var folded = manuscript.Fold(paragraph);
        var members = Members(folded.Span, Found(folded.Span).FindAll(found => found.Marker.Series == series), number);
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
    // or a lone phrase: the search begins anew at the next first one. A number that is one off at the beginning of a
    // sentence is a slip, of the notice or of OCR, where the next one is right; and so is a first one twice where none follows.
    private static List<(int At, int Length)> Members(ReadOnlySpan<char> text, List<(int At, Marker Marker)> found, int from)
    {
        var members = new List<(int At, int Length)>();
        for (var i = 0; i < found.Count; i++)
        {
            var (at, (_, number, length)) = found[i];
            var expected = from + members.Count;
            var next = i + 1 < found.Count ? found[i + 1].Marker.Number : (int?)null;
            if (number == expected || (members.Count > 0 && IsSentence(text, at) && IsSlip(number, expected, next)))
                members.Add((at, length));
            else if (number == from && members.Count == 1)
                members[0] = (at, length);
        }

        return members;
    }

    private static bool IsSlip(int number, int expected, int? next) =>
        Math.Abs(number - expected) == 1 && (next == expected + 1 || (next is null && number == 1));

    private List<(int At, Marker Marker)> Found(ReadOnlySpan<char> text)
    {
        var found = new List<(int At, Marker Marker)>();
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var series in profile.SeriesByStart.Of(text[at..]))
            {
                if (series.Read(text[at..], out var number) is > 0 and var length)
                    found.Add((at, new Marker(series, number, length)));
            }

            if ((found.Count == 0 || found[^1].At != at) && ItemShapes.Read(text[at..]) is { } unlisted)
                found.Add((at, unlisted));

            at = Boundary(text, at);
        }

        return found;
    }

    // The next sign behind which a member may stand; the end where none is. The point of 1.5 is none.
    private static int Boundary(ReadOnlySpan<char> text, int at)
    {
        while (text[at..].IndexOfSign(Boundaries) is >= 0 and var next)
        {
            at += next;
            if (text[at] != '.' || at == 0 || !char.IsAsciiDigit(text[at - 1]))
                return at;
            at++;
        }

        return text.Length;
    }

    // Where each member of a list must stand that the profile does not let run on in a paragraph.
    private static bool IsSentence(ReadOnlySpan<char> text, int at) => at == 0 || text[at - 1] is '。' or ';' or ':';
}
