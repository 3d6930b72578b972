using Tongbao.Lines;
using Tongbao.Matching;

namespace Tongbao.Framing;

/// <summary>Tells what a line looks like, by its own words alone.</summary>
internal static class LineRoles
{
    /// <summary>A line with a comma and no stop is a sentence from this many characters on.</summary>
    private const int MinSentence = 28;

    /// <summary>Words that begin as a preamble does are a sentence from this many characters on.</summary>
    private const int MinPreamble = 16;

    /// <summary>No line of a page's head or foot that is no sentence is longer than this, in characters.</summary>
    private const int MaxWords = 120;

    /// <summary>The role of <paramref name="line"/>.</summary>
    public static LineRole Of(Line line, RuleProfile profile)
    {
        var folded = Frame.Fold(line);
        if (profile.ReadChromeLine(line.Text).Count > 0)
            return LineRole.Chrome;
        if (IsStructure(folded, profile))
            return LineRole.Structure;
        return IsProse(folded, profile) ? LineRole.Prose : LineRole.Words;
    }

    /// <summary>True for a numbered heading or a label with words behind it.</summary>
    public static bool IsStructure(string folded, RuleProfile profile) =>
        (
            profile.ReadMarker(folded) is { Series.ItemOnly: false } marker
            && marker.Length < folded.Length
            && folded.AsSpan(marker.Length).IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0
        ) || profile.ReadLabel(folded) is { Marked: true };

    /// <summary>True for a sentence, and for the first line of one that is wrapped.</summary>
    public static bool IsProse(string folded, RuleProfile profile) =>
        folded.Length > MaxWords
        || folded.AsSpan().ContainsAny('。', ';')
        || (folded.Length >= MinSentence && folded.Contains(','))
        || (folded.Length >= MinPreamble && !char.IsAsciiDigit(folded[0]) && profile.Document.Preamble.IsMatch(folded));
}
