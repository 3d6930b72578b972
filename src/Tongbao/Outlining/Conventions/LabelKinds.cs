using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>The kind of block that a label opens: by the profile's row, else by the head word of the phrase.</summary>
internal sealed class LabelKinds(RuleProfile profile)
{
    public const BlockKind Other = BlockKind.Other;

    /// <summary>Words before the head word of a label with nothing behind it.</summary>
    private const int MaxModifier = 5;

    /// <summary>A state is told in no more characters.</summary>
    private const int MaxState = 20;

    private readonly Dictionary<string, BlockKind> _known = new(StringComparer.Ordinal);

    /// <summary>The kind of <paramref name="phrase"/>; other when nothing tells.</summary>
    public BlockKind Of(string phrase)
    {
        if (!_known.TryGetValue(phrase, out var kind))
            _known[phrase] = kind = Read(phrase);
        return kind;
    }

    /// <summary>What stands behind <paramref name="phrase"/> in this notice is of this kind, whatever its words say.</summary>
    public void Say(string phrase, BlockKind kind) => _known[phrase] = kind;

    /// <summary>处方（整改措施）： a phrase that says nothing of its kind has that of the words in brackets behind it.</summary>
    public void Explain(string phrase, string bracket)
    {
        if (!Knows(phrase) && Knows(bracket))
            Say(phrase, Of(bracket));
    }

    /// <summary>True when folded <paramref name="words"/> are a state and little else: 已完成,长期坚持。</summary>
    /// <param name="words">The words.</param>
    /// <param name="others">How many characters of its first clause may be something else.</param>
    public bool IsState(ReadOnlySpan<char> words, int others = 3)
    {
        words = Gloss.Without(words);
        var text = words[..Sentences.FirstClause(words)].TrimEnd("。,").ToString();
        return words.Length <= MaxState
            && text.Length > 1
            && profile.Statuses.Any(row =>
                row.Pattern.Match(text) is { Success: true, Index: <= 1 } match && match.Length + others >= text.Length
            );
    }

    /// <summary>True when folded <paramref name="text"/> ends in a state, in brackets or as a sentence: …（已完成）, …。该问题已完成整改。</summary>
    public bool EndsInState(string text)
    {
        var words = text.TrimEnd('。', ';');
        var start = words.LastIndexOfAny(words is [.., ')' or '】' or '〕'] ? ['(', '【', '〔'] : ['。', ';']) + 1;
        var said = words[start..].TrimEnd(')', '】', '〕');
        return IsState(said.AsSpan(profile.Status.LeadIns.Match(said).Length));
    }

    /// <summary>True when a row of the profile or a head word gives a kind.</summary>
    public bool Knows(string phrase) => Of(phrase) != Other;

    /// <summary>
    /// Length of the shortest label that <paramref name="text"/> begins with, up to the end of its head word; 0 for none.
    /// </summary>
    public int GluedLength(ReadOnlySpan<char> text)
    {
        var (first, best) = (MaxModifier + 1, 0);
        foreach (var row in profile.HeadWords)
        {
            if (!row.Glued)
                continue;
            foreach (var word in row.Words)
            {
                if (text.IndexOf(word) is not (>= 0 and var at) || at > first || (at == first && at + word.Length <= best))
                    continue;
                (first, best) = (at, at + word.Length);
            }
        }

        return best;
    }

    /// <summary>True when the profile lists <paramref name="phrase"/>.</summary>
    public bool IsListed(string phrase) => Listed(phrase) is not null;

    /// <summary>Name of the rule that makes <paramref name="phrase"/> a label: the row of the profile, unless the notice has taught another
    /// kind or the profile has none.</summary>
    public string RuleOf(string phrase) =>
        Listed(phrase) is { } row && row.Kind == Of(phrase) ? BuiltInRules.Listed(row.Label) : BuiltInRules.Learned(phrase);

    private LabelRule? Listed(string phrase) =>
        profile.ReadLabel(phrase) is { Start: 0 } label && label.End == phrase.Length ? label.Rule : null;

    private BlockKind Read(string phrase)
    {
        if (Listed(phrase) is { } row)
            return row.Kind;
        if (profile.ReadHeadWord(phrase) is { } kind)
            return kind == BlockKind.Problem && IsGroup(phrase) ? Other : kind;
        return NumberedLabels.WordsOf(phrase) is var words && words < phrase.Length ? OfNumbered(phrase[..words]) : Other;
    }

    // 已完成整改的问题：问题1、问题3。 lists them, and tells no problem.
    private bool IsGroup(string phrase) =>
        profile.Statuses.Any(row =>
            row.Pattern.Match(phrase) is { Success: true, Index: <= 1 } match
            && profile.Status.Group.IsMatch(phrase[(match.Index + match.Length)..])
        );

    // 问题一 is the number of an issue.
    private BlockKind OfNumbered(string words) => Of(words) is not BlockKind.Problem and var kind ? kind : Other;
}
