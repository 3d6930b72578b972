using System.Buffers;
using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>What the head word of a label or a heading says of its kind.</summary>
/// <remarks>
/// The head of a Chinese phrase is its last noun: 问题整改措施 are measures, and 督办意见 is an opinion, whoever oversees. Only words that turn
/// the whole phrase stand first.
/// </remarks>
internal static class HeadWords
{
    /// <summary>So many characters behind a word may name who is meant: 责任股室.</summary>
    private const int MaxName = 4;

    private static readonly SearchValues<char> Joiners = SearchValues.Create("、及和与暨/");

    /// <summary>Words behind a head word that leave it what it is.</summary>
    private static readonly string[] Suffixes =
    [
        .. (string[])["基本情况", "主要情况", "具体情况", "情况", "如下", "如何"],
        .. (string[])["内容", "说明", "描述", "表述", "概述", "概要", "摘要", "简述", "要点", "概况", "明细", "清单", "之处", "所在"],
    ];

    /// <summary>The kind of folded <paramref name="phrase"/>; null if its head word is not known.</summary>
    public static BlockKind? ReadHeadWord(this RuleProfile profile, ReadOnlySpan<char> phrase)
    {
        if (phrase.IndexOfAny(Joiners) is > 1 and var joiner)
            phrase = phrase[..joiner];
        foreach (var row in profile.HeadWords)
        {
            if (row.Leads && Last(phrase, row) >= 0)
                return row.Kind;
        }

        return phrase is [<= '\x7f', ..] ? LastNamed(profile, phrase) : Ending(profile, phrase) ?? Named(profile, phrase);
    }

    // Other languages have their head elsewhere: measures taken, status of rectification.
    private static BlockKind? LastNamed(RuleProfile profile, ReadOnlySpan<char> phrase)
    {
        (BlockKind? kind, var end) = (null, 0);
        foreach (var row in profile.HeadWords)
        {
            if (Last(phrase, row) is var last && last > end)
                (kind, end) = (row.Kind, last);
        }

        return kind;
    }

    // The end of the last word of the row in the phrase; negative if it has none.
    private static int Last(ReadOnlySpan<char> phrase, HeadWordRule row)
    {
        var end = -1;
        foreach (var word in row.Words)
        {
            if (phrase.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                end = Math.Max(end, at + word.Length);
        }

        return end;
    }

    private static BlockKind? Ending(RuleProfile profile, ReadOnlySpan<char> phrase)
    {
        (BlockKind? kind, var length) = (null, 0);
        foreach (var row in profile.HeadWords)
        {
            foreach (var word in row.Words)
            {
                if (word.Length > length && Ends(phrase, word))
                    (kind, length) = (row.Kind, word.Length);
            }
        }

        return kind;
    }

    private static bool Ends(ReadOnlySpan<char> phrase, string word)
    {
        if (phrase.EndsWith(word))
            return true;
        foreach (var suffix in Suffixes)
        {
            if (phrase.EndsWith(suffix) && phrase[..^suffix.Length].EndsWith(word))
                return true;
        }

        return false;
    }

    private static BlockKind? Named(RuleProfile profile, ReadOnlySpan<char> phrase)
    {
        foreach (var row in profile.HeadWords)
        {
            if (
                row.Names is { } names
                && Last(phrase, row) is > 0 and var end
                && phrase.Length - end is > 0 and <= MaxName
                && names.IsMatch(phrase[end..].ToString())
            )
                return row.Kind;
        }

        return null;
    }
}
