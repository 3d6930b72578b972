using Tongbao.Notices;
using Tongbao.Rules;

namespace Tongbao.Checks;

/// <summary>A notice as checks look at it: the model, and views of it that several of them need, made once.</summary>
/// <param name="notice">The model.</param>
/// <param name="profile">The rules it was read by.</param>
internal sealed class CheckedNotice(Notice notice, RuleProfile profile)
{
    private IReadOnlyList<NoticeText>? _texts;
    private IReadOnlyList<PlacedClaim>? _claims;

    /// <summary>The model.</summary>
    public Notice Notice { get; } = notice;

    /// <summary>The rules it was read by.</summary>
    public RuleProfile Profile { get; } = profile;

    /// <summary>Issues and suggestions, each list in its order.</summary>
    public IEnumerable<Issue> All => Notice.Issues.Concat(Notice.Suggestions);

    /// <summary>All texts, in the order of the notice.</summary>
    public IReadOnlyList<NoticeText> Texts => _texts ??= [.. NoticeText.Of(Notice)];

    /// <summary>The totals that the notice states, with the text each stands in.</summary>
    public IReadOnlyList<PlacedClaim> Claims => _claims ??= PlacedClaim.Of(Notice.Claims, Texts);
}
