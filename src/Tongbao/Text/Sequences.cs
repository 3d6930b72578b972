using System.Collections.Immutable;

namespace Tongbao.Text;

/// <summary>Compares lists by their elements; <see cref="ImmutableArray{T}"/> itself compares the array it wraps.</summary>
internal static class Sequences
{
    public static bool Equal<T>(ImmutableArray<T> one, ImmutableArray<T> other) =>
        one.IsDefault || other.IsDefault ? one.IsDefault == other.IsDefault : one.AsSpan().SequenceEqual(other.AsSpan());

    public static bool Equal<T>(ImmutableArray<T>? one, ImmutableArray<T>? other) =>
        one is { } first && other is { } second ? Equal(first, second) : one is null && other is null;
}
