using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Tongbao.Tests.Support.LongestFirst", "Tongbao.Tests")]

namespace Tongbao.Tests.Support;

/// <summary>Begins with the tests that take longest, so that nothing is left to wait for when all others are done.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <summary>A class that has no collection has one that ends with its name.</summary>
    private static readonly string[] Longest =
    [
        nameof(Reading.Recognition.Recognised),
        nameof(Cluster.SlurmTests),
        nameof(Docs.CommandTests),
        nameof(Review.Browsing),
        nameof(Reading.Conversions.Converted),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Place).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    private static int Place(ITestCollection collection) =>
        Array.FindIndex(Longest, name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal)) is >= 0 and var place
            ? place
            : Longest.Length;
}
