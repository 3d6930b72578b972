using System.Collections.Immutable;

namespace Tongbao.Cli.Reading;

/// <summary>What an index says of a review page.</summary>
/// <param name="Title">Of the notice; null when it has none.</param>
/// <param name="Statuses">Of its issues and suggestions, in order.</param>
/// <param name="Differences">From the output it was compared with; null when it was compared with none.</param>
internal sealed record ReviewSummary(string? Title, ImmutableArray<IssueStatus> Statuses, int? Differences);
