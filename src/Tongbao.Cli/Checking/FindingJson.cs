using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>
/// A finding as JSON: the fields it has in an output, with its rule's name, its identity, and why it is suppressed if it is.
/// </summary>
internal static class FindingJson
{
    /// <summary>Writes the object; <paramref name="path"/> first where each finding stands alone.</summary>
    public static void Write(Utf8JsonWriter writer, CheckedFinding checkedFinding, string? path = null)
    {
        var finding = checkedFinding.Finding;
        writer.WriteStartObject();
        writer.WriteOptional("path", path);
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("name", checkedFinding.Rule.Name);
        writer.WriteString("severity", finding.Severity.Key());
        writer.WriteString("message", checkedFinding.Message);
        if (finding.Page is { } page)
            writer.WriteNumber("page", page);
        if (finding.Line is { } line)
            writer.WriteNumber("line", line);
        writer.WriteOptional("issue", finding.Issue);
        writer.WriteOptional("subject", finding.Subject);
        writer.WriteOptional("words", finding.Words);
        WriteNumbers(writer, checkedFinding);
        writer.WriteOptional("key", finding.Key);
        WriteArguments(writer, finding);
        writer.WriteString("identity", checkedFinding.Identity);
        writer.WriteOptional("suppressed", checkedFinding.Accepted);
        writer.WriteEndObject();
    }

    /// <summary>Writes what the message was made with, or nothing where that is not known.</summary>
    public static void WriteArguments(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Arguments is not { } arguments)
            return;
        writer.WritePropertyName("arguments");
        PhraseArgumentsConverter.Write(writer, arguments);
    }

    /// <summary>Writes the numbers that do not agree, or nothing where the fault is not one of numbers.</summary>
    public static void WriteNumbers(Utf8JsonWriter writer, CheckedFinding finding)
    {
        if (finding.Finding.Numbers is not { } numbers)
            return;
        writer.WriteStartArray("numbers");
        foreach (var number in numbers)
            writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }
}
