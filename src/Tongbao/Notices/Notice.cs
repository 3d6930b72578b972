using System.Collections.Immutable;
using Tongbao.Diagnostics;

namespace Tongbao.Notices;

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

    /// <summary>Paragraphs after the last chapter's business.</summary>
    public required ImmutableArray<Passage> Closing { get; init; }

    /// <summary>How to reach the publisher.</summary>
    public Contact? Contact { get; init; }

    /// <summary>What was found about the notice and its reading, by page and code.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Where every character of the source went.</summary>
    public required Coverage Coverage { get; init; }
}

/// <summary>The input of a notice.</summary>
/// <param name="File">Base name as given.</param>
/// <param name="Path">Path below the input folder, with <c>/</c>, where notices of many files stand in one table; null otherwise.</param>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Text"><c>native</c>, <c>ocr</c> or <c>mixed</c>.</param>
/// <param name="PublishedOn">发布时间 of the web page, ISO 8601; null when it says none.</param>
/// <param name="Publisher">来源 of the web page, as printed; null when it says none.</param>
public sealed record Source(
    string File,
    string? Path,
    string MediaType,
    string Sha256,
    int Pages,
    string Text,
    string? PublishedOn = null,
    string? Publisher = null
);

/// <summary>The inspection that the notice answers. Dates are ISO 8601.</summary>
/// <param name="Body">Who inspected: 市委第六巡察组.</param>
/// <param name="Round">When named: 十三届市委第五轮巡察.</param>
/// <param name="Topic">Of a special inspection (专项).</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="FeedbackOn">The day the findings were handed over.</param>
public sealed record Inspection(string? Body, string? Round, string? Topic, string? From, string? To, string? FeedbackOn);

/// <summary>How to reach the publisher.</summary>
/// <param name="Phone">As printed; null when none.</param>
/// <param name="Post">As printed; null when none.</param>
/// <param name="Email">As printed; null when none.</param>
public sealed record Contact(ImmutableArray<string>? Phone, ImmutableArray<string>? Post, ImmutableArray<string>? Email);

/// <summary>Character accounting, white space apart: every character is in exactly one of the parts.</summary>
/// <param name="Characters">In the source text.</param>
/// <param name="Structured">In title, preamble, sections, issues, suggestions and closing.</param>
/// <param name="Syntax">What a field's name stands for: the colon after a label, the brackets around one.</param>
/// <param name="Furniture">Dropped on purpose, by name: page numbers, running heads, web-page chrome.</param>
/// <param name="Lost">Always 0.</param>
public sealed record Coverage(int Characters, int Structured, int Syntax, int Furniture, int Lost);
