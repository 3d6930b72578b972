namespace Tongbao.Checks.Model;

/// <summary>
/// A question that compares parts of a notice with each other: it makes no sense of several notices that were read as one.
/// </summary>
/// <param name="rule">Its row of the registry.</param>
internal abstract class WholeNoticeCheck(FindingKind rule) : NoticeCheck(rule);
