using System.Buffers;
using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>Reads the headings of columns: the labels of the profile, and the few words that only tables use.</summary>
internal static class ColumnHeadings
{
    /// <summary>A heading is not longer than this, in characters, without what it says in brackets.</summary>
    private const int MaxLength = 18;

    private static readonly SearchValues<char> Joiners = SearchValues.Create("、及和与暨/");

    private static readonly SearchValues<char> Marks = SearchValues.Create("。;:,“");

    /// <summary>Words that may stand behind the head word of a heading.</summary>
    private static readonly string[] Suffixes = ["基本情况", "主要情况", "具体情况", "情况", "内容", "说明"];

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
        return HeadWord(profile, text) is { } kind ? new ColumnHeading(ColumnRole.Field, kind, IsListed: false) : null;
    }

    /// <summary>The words without a bracket at their end: 涉及金额（万元）.</summary>
    public static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> words) =>
        words is [.., ')'] && words.LastIndexOf('(') is > 0 and var open ? words[..open] : words;

    private static Predicate<ColumnRule> Fits(string words) => row => row.Pattern.IsMatch(words);

    // The head of a Chinese phrase is its last noun: what 问题来源 tells is no problem.
    private static BlockKind? HeadWord(RuleProfile profile, ReadOnlySpan<char> words)
    {
        // 各科室 is somebody, and heads nothing.
        if (words is ['各', ..])
            return null;
        if (words.IndexOfAny(Joiners) is > 1 and var joiner)
            words = words[..joiner];
        (BlockKind? kind, var length) = (null, 0);
        foreach (var row in profile.HeadWords)
        {
            foreach (var word in row.Words)
            {
                if (row.Leads && words.IndexOf(word) >= 0)
                    return row.Kind;
                if (word.Length > length && Ends(words, word))
                    (kind, length) = (row.Kind, word.Length);
            }
        }

        return kind;
    }

    private static bool Ends(ReadOnlySpan<char> words, string word)
    {
        if (words.EndsWith(word))
            return true;
        foreach (var suffix in Suffixes)
        {
            if (words.EndsWith(suffix) && words[..^suffix.Length].EndsWith(word))
                return true;
        }

        return false;
    }
}
