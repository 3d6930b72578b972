using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao;

/// <summary>A labelled part of an issue, or the prose under it.</summary>
public sealed record Block
{
    /// <summary>What it holds.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>As printed, without the colon; null for a block that has no label.</summary>
    public Passage? Label { get; init; }

    /// <summary>1-based row of the issue in its table; null outside of tables, and where the issue has one row.</summary>
    public int? Row { get; init; }

    /// <summary>
    /// True for a cell of a table that is merged over several issues, and this is not the first of them; left out when false.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Shared { get; init; }

    /// <summary>1-based page of its beginning.</summary>
    public int? Page { get; init; }

    /// <summary>What stands before the first item; all of it, when there are no items.</summary>
    public required Passage Text { get; init; }

    /// <summary>The list.</summary>
    public required ImmutableArray<Item> Items { get; init; }

    /// <summary>Further paragraphs after the list; null when there are none.</summary>
    public ImmutableArray<Passage>? Paragraphs { get; init; }

    /// <summary>Where it begins: at its label, but in a table, where the label is the heading of a column, at its words.</summary>
    internal Origin? Begin => (Label is null || Label.Origin?.Rule == BuiltInRules.Column ? Text : Label).Origin;

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Block? other) =>
        other is not null
        && (Kind, Label, Row, Shared, Page, Text) == (other.Kind, other.Label, other.Row, other.Shared, other.Page, other.Text)
        && Sequences.Equal(Items, other.Items)
        && Sequences.Equal(Paragraphs, other.Paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Label, Text);
}
