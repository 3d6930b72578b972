using System.Text.Json;
using System.Text.Json.Serialization;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>A line of the manifest: what became of one input.</summary>
internal sealed record ManifestEntry
{
    private static readonly string Boxes = nameof(Tongbao.Provenance.Boxes).ToLowerInvariant();

    /// <summary>Below the input folder, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Of the input's bytes; null when they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What became of it.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>True if a former run read it and it holds as it is; null if this run read it.</summary>
    [JsonPropertyName("carriedOver")]
    public bool? IsCarriedOver { get; init; }

    /// <summary>The finding that says why, for every status but <c>ok</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Its sentence in English.</summary>
    public string? Message { get; init; }

    /// <summary>Key of the sentence.</summary>
    public string? Key { get; init; }

    /// <summary>What the sentence was made with.</summary>
    public PhraseArguments? Arguments { get; init; }

    /// <summary>From asking for it to its answer; for one carried over, in the run that read it.</summary>
    public required long Milliseconds { get; init; }

    /// <summary>Null when it could not be read, as are the facts that follow.</summary>
    public int? Pages { get; init; }

    /// <summary>Issues found.</summary>
    public int? Issues { get; init; }

    /// <summary>How many findings there are.</summary>
    public int? Findings { get; init; }

    /// <summary>How many of them are errors.</summary>
    public int? Errors { get; init; }

    /// <summary>How many of them are warnings.</summary>
    public int? Warnings { get; init; }

    /// <summary>Severity of the gravest; null when there is none.</summary>
    public Severity? Gravest { get; init; }

    /// <summary>Where its characters went.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>The file it was written to, relative to the manifest's folder.</summary>
    public string? Output { get; init; }

    /// <summary>Of the output's bytes; of a table, of the whole table.</summary>
    public string? OutputSha256 { get; init; }

    /// <summary>Version of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>Name and hash of the rule profile.</summary>
    public required string Rules { get; init; }

    /// <summary>How much was said of where words stand.</summary>
    public required string Provenance { get; init; }

    /// <summary>As what it was read, and which pages by OCR; null in manifests of versions without OCR.</summary>
    public string? Reading { get; init; }

    /// <summary>The entry for a document that was just read.</summary>
    public static ManifestEntry Of(ReadResult reading, RunIdentity identity)
    {
        var answer = reading.Response;
        var written = reading.Status.IsWritten();
        return new ManifestEntry
        {
            Path = reading.Input.Relative,
            Sha256 = answer.Sha256,
            Status = reading.Status,
            Code = answer.Reason?.Rule,
            Message = answer.Reason?.Message,
            Key = answer.Reason?.Key,
            Arguments = answer.Reason?.Arguments,
            Milliseconds = (long)reading.Time.TotalMilliseconds,
            Pages = answer.Pages,
            Issues = answer.Issues,
            Findings = written ? answer.Findings.Length : null,
            Errors = written ? answer.Findings.Count(finding => finding.Severity == Severity.Error) : null,
            Warnings = written ? answer.Findings.Count(finding => finding.Severity == Severity.Warning) : null,
            Gravest = written && answer.Findings.Length > 0 ? answer.Findings.Max(finding => finding.Severity) : null,
            Coverage = answer.Coverage,
            Tool = identity.Tool,
            Rules = identity.Rules,
            Provenance = identity.Provenance,
            Reading = identity.Reading,
        };
    }

    /// <summary>The finding that says why; null for <c>ok</c>.</summary>
    [JsonIgnore]
    public Finding? Reason =>
        Code is null ? null : new Finding(Code, Severity.Error, Message ?? "", null) { Key = Key, Arguments = Arguments };

    /// <summary>The same in the manifest of a run that did not read it again.</summary>
    public ManifestEntry CarriedOver() => this with { IsCarriedOver = true };

    /// <summary>True when its output says the box of every text.</summary>
    [JsonIgnore]
    public bool HasBoxes => Provenance == Boxes;

    /// <summary>True when the same run today would read the same bytes in the same way.</summary>
    public bool IsOf(RunIdentity identity) =>
        Tool == identity.Tool && Rules == identity.Rules && Provenance == identity.Provenance && Reading == identity.Reading;

    /// <summary>True when the file at <paramref name="path"/> still is what was written.</summary>
    public bool IsAsWritten(string path) => OutputFile.Sha256(path) == OutputSha256;

    /// <summary>One line of JSON in UTF-8, without its end.</summary>
    public byte[] ToLine() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestContext.Lines.ManifestEntry);

    /// <summary>Reads a line back; null when it is none.</summary>
    public static ManifestEntry? FromLine(ReadOnlySpan<byte> line) => ManifestContext.Read(line, ManifestContext.Lines.ManifestEntry);
}
