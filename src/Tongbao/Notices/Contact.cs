using System.Collections.Immutable;

namespace Tongbao;

/// <summary>How to reach the publisher.</summary>
/// <param name="Phone">As printed; null when none.</param>
/// <param name="Post">As printed; null when none.</param>
/// <param name="Email">As printed; null when none.</param>
public sealed record Contact(ImmutableArray<string>? Phone, ImmutableArray<string>? Post, ImmutableArray<string>? Email);
