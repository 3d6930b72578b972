namespace Tongbao.Issues;

/// <summary>Where an issue stands and where that was read.</summary>
/// <param name="Status">Contract name: completed, partial, ongoing, notStarted or unknown.</param>
/// <param name="LongTerm">长期坚持 and the like.</param>
/// <param name="From">result, heading or text; null when unknown.</param>
/// <param name="Rule">The row of the profile; null when unknown.</param>
internal sealed record StatusReading(string Status, bool LongTerm, string? From, string? Rule);
