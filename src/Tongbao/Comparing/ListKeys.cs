using System.Text.Json.Nodes;

namespace Tongbao.Comparing;

/// <summary>How members of each list of the contract are paired, and what they are called in a place.</summary>
internal static class ListKeys
{
    /// <summary>The keys by which members of the list <paramref name="name"/> are paired, the strictest first.</summary>
    public static IReadOnlyList<Func<JsonNode?, string?>> Of(string name) =>
        name switch
        {
            // An issue that keeps its name is the same issue wherever it stands; one that keeps its place has another name.
            "issues" or "suggestions" => [By("id", "title"), By("title"), By("id")],
            "sections" => [By("marker", "title"), By("title"), By("marker")],
            "blocks" => [By("kind", "label", "text"), By("kind", "label"), By("kind")],
            "items" => [By("marker", "text"), By("text"), By("marker")],
            "annexes" => [By("title"), By("page")],
            "claims" => [By("subject", "text", "value"), By("subject")],
            "diagnostics" => [By("rule", "issue", "subject", "message"), By("rule", "issue", "subject"), By("rule")],
            _ => [node => node?.ToJsonString()],
        };

    /// <summary>What a member is called, as in <c>issues[2.1.1.3]</c>; a text by its place, counted from 1.</summary>
    public static string NameOf(string list, JsonNode? member, int index) =>
        list switch
        {
            "issues" or "suggestions" => Text(member, "id"),
            "sections" => Text(member, "marker") ?? Text(member, "title"),
            "blocks" => Text(member, "kind"),
            "items" => Text(member, "marker"),
            "annexes" => Text(member, "title"),
            "claims" => Text(member, "subject"),
            "diagnostics" => Text(member, "rule"),
            _ => null,
        } ?? $"{index + 1}";

    /// <summary>What a member says, for a difference that is about the whole of it.</summary>
    public static string Words(JsonNode? member) =>
        member is JsonObject
            ? Text(member, "heading")
                ?? Text(member, "title")
                ?? (Text(member, "text") is { Length: > 0 } text ? text : Text(member, "label"))
                ?? Text(member, "message")
                ?? ""
            : member?.ToString() ?? "";

    private static Func<JsonNode?, string?> By(params string[] fields) =>
        node => string.Join('\n', fields.Select(field => Text(node, field)));

    private static string? Text(JsonNode? node, string field) => node is JsonObject map ? map[field]?.ToString() : null;
}
