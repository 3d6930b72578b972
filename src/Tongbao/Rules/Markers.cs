namespace Tongbao.Rules;

/// <summary>A number of a series as it is printed.</summary>
/// <param name="Series">Which series.</param>
/// <param name="Number">Its value.</param>
/// <param name="Length">How many folded characters it takes.</param>
internal readonly record struct Marker(SeriesRule Series, int Number, int Length);

/// <summary>Finds markers and labels at the start of folded text: table look-ups, no regular expressions.</summary>
internal static class Markers
{
    /// <summary>The marker at the start of folded <paramref name="text"/>; null when there is none.</summary>
    public static Marker? ReadMarker(this RuleProfile profile, ReadOnlySpan<char> text)
    {
        foreach (var series in profile.Series)
        {
            if (series.Read(text, out var number) is > 0 and var length)
                return new Marker(series, number, length);
        }

        return null;
    }

    /// <summary>The label at the start of folded <paramref name="text"/>, before a colon, in 【】, alone, or before the first item; null when there is none.</summary>
    public static LabelMatch? ReadLabel(this RuleProfile profile, ReadOnlySpan<char> text)
    {
        var bracket = text.Length > 0 && text[0] is '【' or '〔' ? 1 : 0;
        var words = text[bracket..];
        LabelMatch? best = null;
        foreach (var label in profile.Labels)
        {
            if (label.Label.Length <= (best?.Words ?? 0) || !words.StartsWith(label.Label))
                continue;
            var end = bracket + label.Label.Length;
            if (bracket > 0 && (end >= text.Length || text[end] is not ('】' or '〕')))
                continue;
            end += bracket;
            var colon = end < text.Length && text[end] == ':';
            if (bracket == 0 && !colon && end < text.Length && !(profile.ReadMarker(text[end..]) is { Series: { ItemOnly: true } or { Name: "clause" }, Number: 1 }))
                continue;
            best = new LabelMatch(label, bracket, label.Label.Length, end + (colon ? 1 : 0), colon || bracket > 0);
        }

        return best;
    }
}

/// <summary>A label found in folded text.</summary>
/// <param name="Rule">Its row.</param>
/// <param name="Start">Where its words begin.</param>
/// <param name="Words">Length of its words.</param>
/// <param name="End">Where the block's text begins: after colon and brackets.</param>
/// <param name="Marked">True when a colon or brackets mark it; false when it stands alone or before an item.</param>
internal readonly record struct LabelMatch(LabelRule Rule, int Start, int Words, int End, bool Marked);
