using Tongbao.Matching;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;

namespace Tongbao.Outlining;

/// <summary>Inside a labelled block: is a numbered paragraph an item of the block, or the next heading?</summary>
internal sealed class ItemTest(IReadOnlyList<ParagraphView> views, RuleProfile profile)
{
    /// <summary>How far to look for the label that a heading would own.</summary>
    private const int LookAhead = 12;

    private readonly Dictionary<Paragraph, ParagraphView> _byParagraph = views.ToDictionary(view => view.Paragraph);

    /// <param name="index">Place of the numbered paragraph.</param>
    /// <param name="top">The innermost heading; it owns a label already.</param>
    /// <param name="opened">The open heading of the same series; null when the series heads nothing here.</param>
    public bool IsItem(int index, OutlineNode top, OutlineNode? opened)
    {
        var marker = views[index].Marker!.Value;
        if (opened is null)
            return !(marker.Series.Level < top.Marker?.Series.Level) || !HeadsLabels(index);

        var continuesItems = LastItem(index, top, marker.Series) + 1 == marker.Number;
        return continuesItems && !LooksLike(index, opened);
    }

    // The number of the last item of this series in the open block, the one behind the label's colon counted in; 0 when
    // the list has not begun.
    private int LastItem(int index, OutlineNode top, SeriesRule series)
    {
        for (var i = index - 1; i >= 0 && views[i].Paragraph != top.Paragraph; i--)
        {
            if (views[i].Label is { } label)
                return profile.ReadMarker(views[i].Folded.Span[label.End..]) is { } first && first.Series == series ? first.Number : 0;
            if (views[i].Marker is { } marker && marker.Series == series)
                return marker.Number;
        }

        return 0;
    }

    // A heading is framed like its sibling; where neither is, it has the next number and is followed by the same kind of
    // label.
    private bool LooksLike(int index, OutlineNode sibling)
    {
        var framed = IsFramed(_byParagraph[sibling.Paragraph]);
        if (framed || IsFramed(views[index]))
            return framed && IsFramed(views[index]);
        return views[index].Marker!.Value.Number == sibling.Marker!.Value.Number + 1
            && sibling.Labels.Any()
            && FirstLabelAfter(index)?.Rule.Kind == sibling.Labels.First().Rule.Kind;
    }

    private bool IsFramed(ParagraphView view)
    {
        var name = view.Folded.Value[(view.Marker?.Length ?? 0)..];
        return profile.Titles.Any(title => title.Pattern.IsMatch(name));
    }

    private bool HeadsLabels(int index) => FirstLabelAfter(index) is not null || FollowedByDeeper(index);

    private bool FollowedByDeeper(int index) =>
        index + 1 < views.Count
        && views[index + 1].Marker is { Number: 1, Series: var deeper }
        && deeper.Level > views[index].Marker!.Value.Series.Level;

    private LabelMatch? FirstLabelAfter(int index)
    {
        var series = views[index].Marker!.Value.Series;
        for (var i = index + 1; i < Math.Min(views.Count, index + LookAhead); i++)
        {
            if (views[i].Label is { } label)
                return label;
            if (views[i].Marker is { } marker && (marker.Series == series || marker.Series.Level < series.Level))
                return null;
        }

        return null;
    }
}
