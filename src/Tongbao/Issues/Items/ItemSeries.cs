using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Matching;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Issues.Items;

/// <summary>Paragraphs of a block → text before the list, the list, and paragraphs after it.</summary>
/// <remarks>A series counts only when it starts at its first member and rises by one.</remarks>
internal sealed class ItemSeries(Manuscript manuscript, RuleProfile profile)
{
    private readonly InlineSeries _inline = new(manuscript, profile);
    private readonly StatusWords _statuses = new(profile);

    /// <summary>Finds the list in <paramref name="paragraphs"/>.</summary>
    public (IReadOnlyList<TextSpan> Text, IReadOnlyList<ItemDraft> Items, IReadOnlyList<TextSpan> After) Read(
        IReadOnlyList<TextSpan> paragraphs
    )
    {
        var text = new List<TextSpan>();
        var items = new List<ItemDraft>();
        var after = new List<TextSpan>();
        var open = new Stack<(SeriesRule Series, int Number, ItemDraft Item)>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (Continue(paragraph, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null, open) is { } marker)
            {
                // Text between two items belongs to the one before it: order is kept and nothing is lost.
                if (after.Count > 0)
                    LastItem(items).Text.AddRange(after);
                after.Clear();
                Append(paragraph, marker, open, items);
            }
            else if (items.Count == 0 && _inline.Split(paragraph) is { } split)
            {
                AddInk(text, split.Lead);
                items.AddRange(split.Items);
                open.Push((split.Series, split.Items.Count, split.Items[^1]));
            }
            else
            {
                (items.Count == 0 ? text : after).Add(paragraph);
            }
        }

        // Without a list, what follows the first paragraph is "further paragraphs".
        if (items.Count == 0 && text.Count > 1)
            (after, text) = (text[1..], text[..1]);
        // A table has very many of them, most with one paragraph and no list.
        return (text.ToArray(), items.ToArray(), after.ToArray());
    }

    // The marker at the start of the paragraph, if it goes on with an open series or begins one.
    private Marker? Continue(TextSpan paragraph, TextSpan? next, Stack<(SeriesRule Series, int Number, ItemDraft Item)> open)
    {
        if (profile.ReadMarker(manuscript.Fold(paragraph).Span) is not { } marker)
            return Unlisted(paragraph, next, open);
        foreach (var (series, number, _) in open)
        {
            if (series == marker.Series)
                return marker.Number == number + 1 || marker.Number == 1 ? marker : null;
        }

        return marker.Number == 1 ? marker : null;
    }

    // A number or sign that no row lists must go on in the next paragraph, or go on with an open list.
    private Marker? Unlisted(TextSpan paragraph, TextSpan? next, Stack<(SeriesRule Series, int Number, ItemDraft Item)> open)
    {
        var text = manuscript.Fold(paragraph).Span;
        var following = next is { } span ? manuscript.Fold(span).Span : default;
        if (ItemShapes.Read(text) is { } marker)
        {
            foreach (var (series, number, _) in open)
            {
                if (series == marker.Series)
                    return marker.Number == number + 1 ? marker : null;
            }

            return marker.Number == 1 && ItemShapes.Read(following) is { Number: 2 } second && second.Series == marker.Series
                ? marker
                : null;
        }

        var sign = Bullets.At(text);
        if (sign.IsEmpty || _statuses.IsChoice(text.ToString()))
            return null;
        var bullets = ItemShapes.OfSign(sign);
        foreach (var (series, number, _) in open)
        {
            if (series == bullets)
                return new Marker(bullets, number + 1, sign.Length);
        }

        return Bullets.At(following).SequenceEqual(sign) ? new Marker(bullets, 1, sign.Length) : null;
    }

    private void Append(
        TextSpan paragraph,
        Marker marker,
        Stack<(SeriesRule Series, int Number, ItemDraft Item)> open,
        List<ItemDraft> items
    )
    {
        while (open.Any(level => level.Series == marker.Series))
        {
            if (open.Pop().Series == marker.Series)
                break;
        }

        var siblings = open.Count == 0 ? items : open.Peek().Item.Items;
        var folded = manuscript.Fold(paragraph);

        // （1）…；（2）… may also run on inside the paragraph.
        if (_inline.SplitBy(marker.Series, paragraph, marker.Number) is { } split)
        {
            siblings.AddRange(split.Items);
            open.Push((marker.Series, marker.Number + split.Items.Count - 1, split.Items[^1]));
            return;
        }

        var item = new ItemDraft(folded.ToSource(0, marker.Length), $"series/{marker.Series.Name}");
        _inline.Fill(item, manuscript.Trim(TextSpan.FromBounds(item.Marker.End, paragraph.End)));
        siblings.Add(item);
        open.Push((marker.Series, marker.Number, item));
    }

    private static ItemDraft LastItem(List<ItemDraft> items) => items[^1].Items.Count > 0 ? LastItem(items[^1].Items) : items[^1];

    private static void AddInk(List<TextSpan> spans, TextSpan span)
    {
        if (!span.IsEmpty)
            spans.Add(span);
    }
}
