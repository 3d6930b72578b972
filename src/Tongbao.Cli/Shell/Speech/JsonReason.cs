using System.Text.Json;
using Tongbao.Formats;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>Why a text is not the JSON or YAML that is expected.</summary>
internal static class JsonReason
{
    /// <param name="e">What was thrown.</param>
    public static Phrase Of(JsonException e) =>
        e switch
        {
            NotAnOutputException known => known.Said,
            { Path: { Length: > 1 } path } => Phrases.JsonPath(path),
            { LineNumber: { } line } => Phrases.JsonLine(line + 1),
            _ => Phrases.JsonOther,
        };
}
