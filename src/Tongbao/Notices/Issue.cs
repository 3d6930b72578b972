using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Tongbao.Text;

namespace Tongbao;

/// <summary>A problem and how it was mended. <see cref="Heading"/> and <see cref="Detail"/> together are the whole statement.</summary>
public sealed record Issue
{
    /// <summary>Ordinal path in the outline, for example 2.1.1.3: stable when text elsewhere changes.</summary>
    public required string Id { get; init; }

    /// <summary>As printed, converted from Chinese numerals; null for a heading without a number.</summary>
    public int? Number { get; init; }

    /// <summary>The number as printed, with its words and punctuation.</summary>
    public string? Marker { get; init; }

    /// <summary>As printed: marker, frame and final stop included.</summary>
    public required Passage Heading { get; init; }

    /// <summary>The name of the problem, without its frame.</summary>
    public required Passage Title { get; init; }

    /// <summary>What follows the title in the problem statement; null when nothing does.</summary>
    public Passage? Detail { get; init; }

    /// <summary>Headings above it, outermost first, as printed.</summary>
    public required ImmutableArray<string> Path { get; init; }

    /// <summary>Where the mending stands.</summary>
    public required IssueStatus Status { get; init; }

    /// <summary>True for 长期坚持 and the like; left out when false.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LongTerm { get; init; }

    /// <summary>Where the status was read; null when it is unknown.</summary>
    public StatusOrigin? StatusFrom { get; init; }

    /// <summary>The row of the profile that read the status; null when it is unknown. Shown by <c>explain</c>.</summary>
    [JsonIgnore]
    public string? StatusRule { get; init; }

    /// <summary>1-based page of its heading.</summary>
    public int? Page { get; init; }

    /// <summary>In document order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Issue? other) =>
        other is not null
        && (Id, Number, Marker, Heading, Title, Detail, Status, LongTerm, StatusFrom, StatusRule, Page)
            == (
                other.Id,
                other.Number,
                other.Marker,
                other.Heading,
                other.Title,
                other.Detail,
                other.Status,
                other.LongTerm,
                other.StatusFrom,
                other.StatusRule,
                other.Page
            )
        && Sequences.Equal(Path, other.Path)
        && Sequences.Equal(Blocks, other.Blocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Heading, Status);
}
