namespace Tongbao.Issues.Drafts;

/// <summary>Where an issue stands and where that was read.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="LongTerm">长期坚持 and the like.</param>
/// <param name="From">Where that was read; null when unknown.</param>
/// <param name="Rule">The row of the profile; null when unknown.</param>
internal sealed record StatusReading(IssueStatus Status, bool LongTerm, StatusOrigin? From, string? Rule);
