using Tongbao.Languages;

namespace Tongbao.Checks.Model;

/// <summary>One question put to a notice. A check sees the model only, and changes nothing.</summary>
/// <param name="rule">Its row of the registry: the manual page of its findings.</param>
internal abstract class NoticeCheck(FindingKind rule)
{
    /// <summary>What its findings are.</summary>
    public FindingKind Rule { get; } = rule;

    /// <summary>The findings, in the order of the notice.</summary>
    public abstract IEnumerable<Finding> Run(CheckedNotice notice);

    /// <summary>What an issue is called: its number and its name.</summary>
    protected static string Named(Issue issue) => $"{issue.Marker}{issue.Title}";

    /// <param name="place">Where it is.</param>
    /// <param name="subject">What tells it from other findings of this rule in the same issue; null when nothing needs to.</param>
    /// <param name="said">One sentence with the words and numbers.</param>
    /// <param name="numbers">The numbers that do not agree, the notice's statement first.</param>
    protected Finding Found(Place place, string? subject, Phrase said, params IReadOnlyList<decimal> numbers) =>
        Rule.Found(said, place.Page) with
        {
            Line = place.Line,
            Issue = place.Issue,
            Subject = subject,
            Words = place.Words,
            Numbers = numbers.Count == 0 ? null : [.. numbers],
        };
}
