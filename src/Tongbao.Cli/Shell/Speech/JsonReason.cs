using System.Text.Json;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>Why a text is not the JSON or YAML that is expected.</summary>
internal static class JsonReason
{
    /// <param name="e">What was thrown; a sentence of our own stays.</param>
    public static Phrase Of(JsonException e) =>
        (e.Path, e.LineNumber) switch
        {
            ({ Length: > 1 } path, _) => Phrases.JsonPath(path),
            (_, { } line) => Phrases.JsonLine((int)line + 1),
            _ => Phrases.Foreign(e.Message),
        };
}
