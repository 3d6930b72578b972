using System.Text.Json;

namespace Tongbao.Cli.Shell;

/// <summary>Fields that are left out if there is nothing to write.</summary>
internal static class JsonFields
{
    /// <summary>Writes a field, or nothing for null.</summary>
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
