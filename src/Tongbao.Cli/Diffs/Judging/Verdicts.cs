using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;

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

    /// <exception cref="UsageException">It cannot be read, or is no such file.</exception>
    public static Verdicts Read(string path)
    {
        try
        {
            return
                JsonSerializer.Deserialize(File.ReadAllBytes(path), VerdictContext.Default.Verdicts)
                    is { Schema: Version, Source: not null, Given.IsDefault: false } read
                ? read
                : throw new UsageException($"{path}: no verdicts of a review page: its schema is not {Version}");
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path}: no verdicts of a review page: {JsonReason.Of(e)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the verdicts cannot be read: {IoReason.Of(e)}");
        }
    }
}
