using System.Collections.Immutable;
using Tongbao.Notices.Origins;
using Tongbao.Text;

namespace Tongbao;

/// <summary>A rectification notice as data: the contract <c>tongbao.notice/1</c>. Absent facts are null, never invented.</summary>
public sealed record Notice
{
    /// <summary>Version of the contract.</summary>
    public string Schema { get; init; } = "tongbao.notice/1";

    /// <summary>The input.</summary>
    public required Source Source { get; init; }

    /// <summary>Title of the document, its lines joined; null when the text has none.</summary>
    public Passage? Title { get; init; }

    /// <summary>The inspected party organisation that publishes the notice.</summary>
    public string? Issuer { get; init; }

    /// <summary>Who inspected, and when.</summary>
    public Inspection? Inspection { get; init; }

    /// <summary>Every total the notice states about itself, in document order.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The outline in reading order; prose that belongs to no issue lives here.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Paragraphs between the title and the first heading.</summary>
    public required ImmutableArray<Passage> Preamble { get; init; }

    /// <summary>One for each problem, in document order.</summary>
    public required ImmutableArray<Issue> Issues { get; init; }

    /// <summary>意见建议, same shape as issues.</summary>
    public required ImmutableArray<Issue> Suggestions { get; init; }

    /// <summary>What follows 附件 behind the closing; null when nothing does.</summary>
    public ImmutableArray<Annex>? Annexes { get; init; }

    /// <summary>Paragraphs after the last chapter's business.</summary>
    public required ImmutableArray<Passage> Closing { get; init; }

    /// <summary>How to reach the publisher.</summary>
    public Contact? Contact { get; init; }

    /// <summary>What was found about the notice and its reading, by page and code.</summary>
    public ImmutableArray<Finding> Diagnostics { get; init; } = [];

    /// <summary>Where every character of the source went.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Of the source, for boxes; empty where it has no geometry, and in a notice that was read back.</summary>
    internal ImmutableArray<PageSize> PageSizes { get; init; } = [];

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Notice? other) =>
        other is not null
        && (Schema, Source, Title, Issuer, Inspection, Contact, Coverage)
            == (other.Schema, other.Source, other.Title, other.Issuer, other.Inspection, other.Contact, other.Coverage)
        && Sequences.Equal(Claims, other.Claims)
        && Sequences.Equal(Sections, other.Sections)
        && Sequences.Equal(Preamble, other.Preamble)
        && Sequences.Equal(Issues, other.Issues)
        && Sequences.Equal(Suggestions, other.Suggestions)
        && Sequences.Equal(Annexes, other.Annexes)
        && Sequences.Equal(Closing, other.Closing)
        && Sequences.Equal(Diagnostics, other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Title, Issues.Length, Coverage);

    /// <summary>The same notice, what its findings say in another language.</summary>
    internal Notice WordedIn(Language language) =>
        language == Language.English
            ? this
            : this with
            {
                Diagnostics = [.. Diagnostics.Select(finding => finding with { Message = finding.In(language) })],
            };
}
