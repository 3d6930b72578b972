using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>The parts of a comparison as JSON.</summary>
internal static class DiffJson
{
    /// <summary>Writes a difference; <paramref name="path"/> first where each stands alone.</summary>
    public static void Write(Utf8JsonWriter writer, Difference difference, string? path = null)
    {
        writer.WriteStartObject();
        writer.WriteOptional("path", path);
        writer.WriteString("kind", difference.Kind.Key());
        writer.WriteString("field", difference.Field);
        writer.WriteString("place", difference.Place);
        writer.WriteOptional("issue", difference.Issue);
        if (difference.Page is { } page)
            writer.WriteNumber("page", page);
        writer.WriteOptional("expected", difference.Expected);
        writer.WriteOptional("actual", difference.Actual);
        writer.WriteOptional("words", difference.Words);
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
}
