using System.Text.Json;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>Why a text is not the JSON or YAML that is expected.</summary>
internal static class JsonReason
{
    /// <param name="e">What was thrown; a sentence of our own stays.</param>
    public static string Of(JsonException e) =>
        (e.Path, e.LineNumber) switch
        {
            ({ Length: > 1 } path, _) => $"not as the contract has it, at {path}",
            (_, { } line) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"broken JSON, in line {line + 1}"),
            _ => e.Message,
        };
}
