using Tongbao.Documents;

namespace Tongbao.Tabulation;

/// <summary>A table that gives no issues.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Page">1-based page on which it begins.</param>
/// <param name="Line">1-based line of its first words.</param>
/// <param name="Headings">The words of its first row.</param>
internal sealed record UnreadTable(Grid Grid, int Page, int Line, string Headings);
