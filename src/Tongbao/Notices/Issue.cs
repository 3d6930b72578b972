using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Tongbao.Notices;

/// <summary>Where the mending of an issue stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IssueStatus>))]
public enum IssueStatus
{
    /// <summary>The notice does not say.</summary>
    Unknown,

    /// <summary>完成整改.</summary>
    Completed,

    /// <summary>完成部分整改.</summary>
    Partial,

    /// <summary>正在推进整改.</summary>
    Ongoing,

    /// <summary>尚未推进.</summary>
    NotStarted,
}

/// <summary>Where a status was read.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<StatusOrigin>))]
public enum StatusOrigin
{
    /// <summary>In the issue's result block.</summary>
    Result,

    /// <summary>In its heading or one above it.</summary>
    Heading,

    /// <summary>In a sentence of its own.</summary>
    Text,
}

/// <summary>What a block of an issue holds.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BlockKind>))]
public enum BlockKind
{
    /// <summary>反馈问题, 存在问题: the problem itself.</summary>
    Problem,

    /// <summary>整改目标: what is to be reached.</summary>
    Goal,

    /// <summary>整改措施: what was done.</summary>
    Measures,

    /// <summary>整改成效: what came of it.</summary>
    Effects,

    /// <summary>整改结果: where it stands.</summary>
    Result,

    /// <summary>未完成整改原因.</summary>
    Reason,

    /// <summary>下步工作打算.</summary>
    NextSteps,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>责任领导, 责任单位.</summary>
    Responsible,

    /// <summary>A label that the profile gives no other kind.</summary>
    Other,
}

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
}

/// <summary>A labelled part of an issue, or the prose under it.</summary>
public sealed record Block
{
    /// <summary>What it holds.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>As printed, without the colon; null for a block that has no label.</summary>
    public Passage? Label { get; init; }

    /// <summary>1-based page of its beginning.</summary>
    public int? Page { get; init; }

    /// <summary>What stands before the first item; all of it, when there are no items.</summary>
    public required Passage Text { get; init; }

    /// <summary>The list.</summary>
    public required ImmutableArray<Item> Items { get; init; }

    /// <summary>Further paragraphs after the list; null when there are none.</summary>
    public ImmutableArray<Passage>? Paragraphs { get; init; }
}

/// <summary>An item of a list.</summary>
/// <param name="Marker">As printed: 一是, （1）.</param>
/// <param name="Text">What stands before its own list.</param>
/// <param name="Items">Its own list; null when it has none.</param>
public sealed record Item(Passage Marker, Passage Text, ImmutableArray<Item>? Items);
