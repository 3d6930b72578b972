using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>Finds markers and labels at the start of folded text: table look-ups, no regular expressions.</summary>
internal static class Markers
{
    /// <summary>Signs that set a label off without numbering it.</summary>
    private const string Decorations = "■□●○◆◇▲△★☆*·•▪";

    /// <summary>The shortest label that may stand before a full stop, in characters.</summary>
    private const int MinStopped = 4;

    /// <summary>The marker at the start of folded <paramref name="text"/>; null when there is none.</summary>
    public static Marker? ReadMarker(this RuleProfile profile, ReadOnlySpan<char> text)
    {
        foreach (var series in profile.SeriesByStart.Of(text))
        {
            if (series.Read(text, out var number) is > 0 and var length)
                return new Marker(series, number, length);
        }

        return null;
    }

    /// <summary>
    /// The label at the start of folded <paramref name="text"/>, before a colon, in 【】, alone, or before the first item; null when there is
    /// none.
    /// </summary>
    /// <remarks>
    /// Words may stand before the label and another label may be joined to it: 具体整改措施及成效. The first one says what the block is.
    /// </remarks>
    public static LabelMatch? ReadLabel(this RuleProfile profile, ReadOnlySpan<char> text)
    {
        var lead = text.Length - text.TrimStart(Decorations).Length;
        if (lead < text.Length && text[lead] is '【' or '〔' or '[' or '(')
            lead++;
        var bracketed = lead > 0 && text[lead - 1] is '【' or '〔' or '[' or '(';
        LabelMatch? best = null;
        for (var prefix = 0; best is null; )
        {
            best = ReadLabel(profile, text, lead, prefix, bracketed);
            var more = Longest(text[(lead + prefix)..], profile.LabelPrefixes);
            if (more == 0)
                break;
            prefix += more;
        }

        return best;
    }

    private static LabelMatch? ReadLabel(RuleProfile profile, ReadOnlySpan<char> text, int lead, int prefix, bool bracketed)
    {
        LabelMatch? best = null;
        foreach (var label in profile.LabelsByStart.Of(text[(lead + prefix)..]))
        {
            if (!text[(lead + prefix)..].StartsWith(label.Label))
                continue;
            var words = prefix + label.Label.Length;
            words += Joined(text[(lead + words)..], profile);
            if (words > (best?.Words ?? 0) && Close(profile, text, label, lead, words, bracketed) is { } match)
                best = match;
        }

        return best;
    }

    // What must stand behind a label: the bracket that closes it, a colon, nothing, or the first item of a list.
    private static LabelMatch? Close(RuleProfile profile, ReadOnlySpan<char> text, LabelRule label, int lead, int words, bool bracketed)
    {
        var end = lead + words;
        if (bracketed && (end >= text.Length || text[end++] is not ('】' or '〕' or ']' or ')')))
            return null;
        // 整改情况。一是…: a label of four characters and more may end in a stop, shorter ones are words.
        var colon = end < text.Length && (text[end] == ':' || (text[end] == '。' && words >= MinStopped && end + 1 < text.Length));
        if (
            !bracketed
            && !colon
            && end < text.Length
            && !(profile.ReadMarker(text[end..]) is { Number: 1, Series: { Inline: true } or { AfterLabel: true } })
        )
            return null;
        end += colon ? 1 : 0;
        // 〔整改措施〕—— and 整改措施：——
        while ((colon || bracketed) && end < text.Length && text[end] == '-')
            end++;
        return new LabelMatch(label, lead, words, end, colon || bracketed);
    }

    private static int Joined(ReadOnlySpan<char> text, RuleProfile profile)
    {
        var length = 0;
        while (Longest(text[length..], profile.LabelJoiners) is > 0 and var joiner)
        {
            var next = length + joiner + Longest(text[(length + joiner)..], profile.LabelPrefixes);
            var label = 0;
            foreach (var row in profile.LabelsByStart.Of(text[next..]))
            {
                if (row.Label.Length > label && text[next..].StartsWith(row.Label))
                    label = row.Label.Length;
            }

            if (label == 0)
                break;
            length = next + label;
        }

        return length + Longest(text[length..], profile.LabelSuffixes);
    }

    private static int Longest(ReadOnlySpan<char> text, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.StartsWith(word))
                longest = word.Length;
        }

        return longest;
    }
}
