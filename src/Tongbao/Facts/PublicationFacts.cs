namespace Tongbao.Facts;

/// <summary>When and where the page was published. The date is ISO 8601.</summary>
internal sealed record PublicationFacts(string? PublishedOn, string? Publisher);
