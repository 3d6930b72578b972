using System.Collections.Immutable;
using Tongbao.Text;

namespace Tongbao;

/// <summary>An item of a list.</summary>
/// <param name="Marker">As printed: 一是, （1）.</param>
/// <param name="Text">What stands before its own list.</param>
/// <param name="Items">Its own list; null when it has none.</param>
public sealed record Item(Passage Marker, Passage Text, ImmutableArray<Item>? Items)
{
    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Item? other) =>
        other is not null && (Marker, Text) == (other.Marker, other.Text) && Sequences.Equal(Items, other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Marker, Text);
}
