using System.Collections.Immutable;
using Tongbao.Text;

namespace Tongbao;

/// <summary>A heading of the outline with the prose under it that belongs to no issue.</summary>
public sealed record Section
{
    /// <summary>The number as printed; null for a heading without one.</summary>
    public Passage? Marker { get; init; }

    /// <summary>The heading's words; of one that runs in, its first sentence.</summary>
    public required Passage Title { get; init; }

    /// <summary>1-based page of the heading.</summary>
    public int? Page { get; init; }

    /// <summary>In order.</summary>
    public required ImmutableArray<Passage> Paragraphs { get; init; }

    /// <summary>Sections under it.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Ids of the issues and suggestions that stand directly under this heading.</summary>
    public required ImmutableArray<string> Issues { get; init; }

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Section? other) =>
        other is not null
        && (Marker, Title, Page) == (other.Marker, other.Title, other.Page)
        && Sequences.Equal(Paragraphs, other.Paragraphs)
        && Sequences.Equal(Sections, other.Sections)
        && Sequences.Equal(Issues, other.Issues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Marker, Title, Page);
}
