using System.Collections.Immutable;

namespace Tongbao.Notices;

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

/// <summary>A total the notice states about itself.</summary>
/// <param name="Subject">aspects, issues, suggestions, measures, rules, completed, ongoing, notStarted, recovered, disciplined or
/// other.</param>
/// <param name="Value">The number; money in yuan.</param>
/// <param name="Unit">As printed; 元 for money. Null when none is printed.</param>
/// <param name="Text">The words it was read from.</param>
/// <param name="Page">1-based.</param>
public sealed record Claim(string Subject, decimal Value, string? Unit, Passage Text, int? Page);
