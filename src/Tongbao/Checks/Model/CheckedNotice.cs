using Tongbao.Issues.Words;

namespace Tongbao.Checks.Model;

/// <summary>A notice as checks look at it: the model, and views of it that several of them need, made once.</summary>
/// <param name="notice">The model.</param>
/// <param name="profile">The rules it was read by.</param>
internal sealed class CheckedNotice(Notice notice, RuleProfile profile)
{
    /// <summary>The model.</summary>
    public Notice Notice { get; } = notice;

    /// <summary>The rules it was read by.</summary>
    public RuleProfile Profile { get; } = profile;

    /// <summary>Issues and suggestions, each list in its order.</summary>
    public IEnumerable<Issue> All => Notice.Issues.Concat(Notice.Suggestions);

    /// <summary>All texts, in the order of the notice.</summary>
    public IReadOnlyList<NoticeText> Texts => field ??= [.. NoticeText.Of(Notice)];

    /// <summary>Numbered headings of one kind that follow each other.</summary>
    public IReadOnlyList<Neighbours> Neighbours => field ??= [.. Numbering.Of(Notice)];

    /// <summary>The words that say where an issue stands.</summary>
    public StatusWords StatusWords { get; } = new(profile);

    /// <summary>What each issue says of where it stands, in its order.</summary>
    public ILookup<Issue, StatusSentence> Statuses =>
        field ??= Texts
            .SelectMany(text => StatusSentence.Of(text, StatusWords))
            .ToLookup<StatusSentence, Issue>(sentence => sentence.Issue, ReferenceEqualityComparer.Instance);

    /// <summary>The totals that the notice states, with the text each stands in.</summary>
    public IReadOnlyList<PlacedClaim> Claims => field ??= PlacedClaim.Of(Notice.Claims, Texts);
}
