using System.Collections.Immutable;

namespace Tongbao;

/// <summary>An item of a list.</summary>
/// <param name="Marker">As printed: 一是, （1）.</param>
/// <param name="Text">What stands before its own list.</param>
/// <param name="Items">Its own list; null when it has none.</param>
public sealed record Item(Passage Marker, Passage Text, ImmutableArray<Item>? Items);
