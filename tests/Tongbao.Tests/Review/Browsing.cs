namespace Tongbao.Tests.Review;

/// <summary>Tests in a browser: one after the other in the same one, and beside all others.</summary>
[CollectionDefinition(nameof(Browsing))]
public class Browsing : ICollectionFixture<Chromium>;
