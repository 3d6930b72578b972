using System.Collections.Immutable;

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
}
