using System.Collections.Immutable;
using Tongbao.Text;

namespace Tongbao;

/// <summary>How to reach the publisher.</summary>
/// <param name="Phone">As printed; null when none.</param>
/// <param name="Post">As printed; null when none.</param>
/// <param name="Email">As printed; null when none.</param>
public sealed record Contact(ImmutableArray<string>? Phone, ImmutableArray<string>? Post, ImmutableArray<string>? Email)
{
    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Contact? other) =>
        other is not null
        && Sequences.Equal(Phone, other.Phone)
        && Sequences.Equal(Post, other.Post)
        && Sequences.Equal(Email, other.Email);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Phone?.Length, Post?.Length, Email?.Length);
}
