using System.Collections.Immutable;
using Tongbao.Text;

namespace Tongbao;

/// <summary>What follows 附件 behind the closing of a notice: most often the same issues once more, as a ledger.</summary>
public sealed record Annex
{
    /// <summary>As printed: 附件1 整改任务清单.</summary>
    public required Passage Title { get; init; }

    /// <summary>1-based page of the title.</summary>
    public int? Page { get; init; }

    /// <summary>Paragraphs that belong to no section and no issue.</summary>
    public required ImmutableArray<Passage> Paragraphs { get; init; }

    /// <summary>Its outline.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Its issues, suggestions among them. Their ids begin with A and the number of the annex.</summary>
    public required ImmutableArray<Issue> Issues { get; init; }

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Annex? other) =>
        other is not null
        && (Title, Page) == (other.Title, other.Page)
        && Sequences.Equal(Paragraphs, other.Paragraphs)
        && Sequences.Equal(Sections, other.Sections)
        && Sequences.Equal(Issues, other.Issues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Issues.Length);
}
