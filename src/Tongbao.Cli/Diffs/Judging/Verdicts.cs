using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Diffs.Judging;

/// <summary>What a person said of the issues of one notice: the file that a review page exports.</summary>
/// <param name="Schema"><see cref="Version"/>.</param>
/// <param name="Source">The notice.</param>
/// <param name="Issues">How many issues and suggestions it has, judged or not.</param>
/// <param name="Given">One verdict for each that was judged.</param>
internal sealed record Verdicts(
    string Schema,
    JudgedNotice Source,
    int Issues,
    [property: JsonPropertyName("verdicts")] ImmutableArray<Verdict> Given
)
{
    private const string Version = "tongbao.verdicts/1";

    /// <summary>The verdicts on one notice, as its page exports them, or on all, as the index does.</summary>
    /// <exception cref="UsageException">It cannot be read, or is no such file.</exception>
    public static IReadOnlyList<Verdicts> Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            Verdicts?[] read = bytes.AsSpan().TrimStart(" \r\n\t\uFEFF"u8) is [(byte)'[', ..]
                ? JsonSerializer.Deserialize(bytes, VerdictContext.Default.VerdictsArray) ?? []
                : [JsonSerializer.Deserialize(bytes, VerdictContext.Default.Verdicts)];
            return Array.TrueForAll(read, one => one is { Schema: Version, Source: not null, Given.IsDefault: false })
                ? [.. read.OfType<Verdicts>()]
                : throw new UsageException(Phrases.ErrorVerdictsSchema(path, Version));
        }
        catch (JsonException e)
        {
            throw new UsageException(Phrases.ErrorVerdictsBroken(path, JsonReason.Of(e)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorVerdictsNotRead(path, IoReason.Of(e)));
        }
    }
}
