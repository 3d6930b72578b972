using System.Text.Json.Nodes;

namespace Tongbao.Comparing;

/// <summary>Where the walk is.</summary>
/// <param name="Field">Keys from the root, lists without places.</param>
/// <param name="Place">Keys from the root, members of lists by name.</param>
/// <param name="Issue">Id of the issue around it; null outside.</param>
/// <param name="Page">Of the nearest thing around it that knows its page.</param>
internal sealed record Position(string Field, string Place, string? Issue, int? Page)
{
    public Position Below(string key) => this with { Field = Join(Field, key), Place = Place.Length == 0 ? key : $"{Place}.{key}" };

    /// <summary>A member of the list that this is.</summary>
    public Position At(string list, JsonNode? member, int index, bool isIssue) =>
        new(
            Field,
            $"{Place}[{ListKeys.NameOf(list, member, index)}]",
            isIssue ? member?["id"]?.ToString() : Issue,
            (member as JsonObject)?["page"]?.GetValue<int>() ?? Page
        );

    /// <summary>A list inside its own kind is one field however deep it stands: sections in sections, items in items.</summary>
    public static string Join(string field, string key) =>
        field.Length == 0 ? key
        : field == key || field.EndsWith($".{key}", StringComparison.Ordinal) ? field
        : $"{field}.{key}";
}
