using System.Buffers;
using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>Reads the headings of columns: the labels of the profile, and the few words that only tables use.</summary>
internal static class ColumnHeadings
{
    /// <summary>A heading is not longer than this, in characters, without what it says in brackets.</summary>
    private const int MaxLength = 18;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。;:,“");

    /// <summary>What folded <paramref name="words"/> say as the heading of a column; null if that is not known.</summary>
    public static ColumnHeading? ReadColumn(this RuleProfile profile, ReadOnlySpan<char> words)
    {
        var text = WithoutBracket(words);
        if (text.Length is 0 or > MaxLength || text.ContainsAny(Marks))
            return null;
        if (Array.Find(profile.Columns, Fits(text.ToString())) is { } row)
            return new ColumnHeading(row.Role, row.Kind, IsListed: true);
        if (profile.ReadLabel(text) is { Start: 0 } label && label.End == text.Length)
            return new ColumnHeading(ColumnRole.Field, label.Rule.Kind, IsListed: true);
        // 各科室 is somebody, and heads nothing.
        return text is not ['各', ..] && profile.ReadHeadWord(text) is { } kind
            ? new ColumnHeading(ColumnRole.Field, kind, IsListed: false)
            : null;
    }

    /// <summary>The words without a bracket at their end: 涉及金额（万元）.</summary>
    public static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> words) =>
        words is [.., ')'] && words.LastIndexOf('(') is > 0 and var open ? words[..open] : words;

    private static Predicate<ColumnRule> Fits(string words) => row => row.Pattern.IsMatch(words);
}
