using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>A table that gives no issues.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Lines">Page and line of its words, in order; both 1-based.</param>
/// <param name="Headings">The words of its first row.</param>
internal sealed record UnreadTable(Grid Grid, IReadOnlyList<(int Page, int Line)> Lines, string Headings);
