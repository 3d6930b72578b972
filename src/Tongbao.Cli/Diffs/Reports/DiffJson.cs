using System.Text.Json;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>The parts of a comparison as JSON.</summary>
internal static class DiffJson
{
    /// <summary>Writes a difference; <paramref name="document"/> first where each stands alone.</summary>
    public static void Write(Utf8JsonWriter writer, Difference difference, string? document = null)
    {
        writer.WriteStartObject();
        Text(writer, "document", document);
        writer.WriteString("kind", Name(difference.Kind));
        writer.WriteString("field", difference.Field);
        writer.WriteString("place", difference.Place);
        Text(writer, "issue", difference.Issue);
        if (difference.Page is { } page)
            writer.WriteNumber("page", page);
        Text(writer, "expected", difference.Expected);
        Text(writer, "actual", difference.Actual);
        Text(writer, "words", difference.Words);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, FieldCount count)
    {
        writer.WriteNumber("expected", count.Expected);
        writer.WriteNumber("actual", count.Actual);
        writer.WriteNumber("matched", count.Matched);
        writer.WriteNumber("precision", Math.Round(count.Precision, 4));
        writer.WriteNumber("recall", Math.Round(count.Recall, 4));
        writer.WriteNumber("f1", Math.Round(count.F1, 4));
    }

    /// <summary>In camel case.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Writes a field, or nothing for null.</summary>
    public static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
