using Tongbao.Languages;

namespace Tongbao.Matching;

/// <summary>Rules that are no rows of a profile: by their names, which <c>explain</c> and outputs print, with what they say.</summary>
internal static class BuiltInRules
{
    public const string Title = "paragraphs/title";
    public const string Preamble = "outline/preamble";
    public const string Closing = "outline/closing";
    public const string Annex = "outline/annex";
    public const string Prose = "outline/prose";
    public const string NamedHeading = "outline/named-heading";
    public const string Detail = "issues/detail";
    public const string FirstSentence = "titles/first-sentence";
    public const string SharedFrame = "titles/learned";
    public const string Bracket = "titles/bracket";
    public const string Unlabelled = "blocks/unlabelled";
    public const string PartOfWhole = "totals/part-of-whole";
    public const string Column = "tables/column";
    public const string Chapter = "tables/chapter";

    /// <summary>Of a label that a notice teaches by repeating it; its words follow.</summary>
    private const string LearnedLabel = "learned/";

    /// <summary>Of numbers that a notice teaches by counting with them; their form follows.</summary>
    private const string LearnedSeries = "series/learned ";

    private const string Label = "labels/";

    /// <summary>Those with a name of their own.</summary>
    public static IReadOnlyList<(string Rule, Phrase Page)> All { get; } =
    [
        (Title, Phrases.BuiltInTitle),
        (Preamble, Phrases.BuiltInPreamble),
        (Closing, Phrases.BuiltInClosing),
        (Annex, Phrases.BuiltInAnnex),
        (Prose, Phrases.BuiltInProse),
        (NamedHeading, Phrases.BuiltInNamedHeading),
        (Detail, Phrases.BuiltInDetail),
        (FirstSentence, Phrases.BuiltInFirstSentence),
        (SharedFrame, Phrases.BuiltInSharedFrame),
        (Bracket, Phrases.BuiltInBracket),
        (Unlabelled, Phrases.BuiltInUnlabelled),
        (PartOfWhole, Phrases.BuiltInPartOfWhole),
        (Column, Phrases.BuiltInColumn),
        (Chapter, Phrases.BuiltInFieldChapter),
    ];

    /// <summary>Name of the rule of a label that a notice teaches.</summary>
    public static string Learned(string phrase) => LearnedLabel + phrase;

    /// <summary>Name of the rule of a label that a profile lists.</summary>
    public static string Listed(string label) => Label + label;

    /// <summary>What a rule says; null if it is none of these.</summary>
    /// <param name="rule">Its name.</param>
    public static Phrase? Find(string rule) =>
        Behind(rule, LearnedLabel) is { } label ? Phrases.BuiltInLearnedLabel(label)
        : Behind(rule, LearnedSeries) is { } form ? Phrases.BuiltInLearnedSeries(form)
        : Behind(rule, Label) is { } words ? Phrases.BuiltInLearnedLabel(words)
        : All.FirstOrDefault(row => row.Rule == rule).Page;

    private static string? Behind(string rule, string beginning) =>
        rule.Length > beginning.Length && rule.StartsWith(beginning, StringComparison.Ordinal) ? rule[beginning.Length..] : null;
}
