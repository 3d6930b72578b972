using System.Text.Json;
using System.Text.Json.Nodes;
using Tongbao.Formats;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>A notice as the value of one row: its JSON with the source's fields on top and lists in place of trees.</summary>
/// <remarks>
/// A Parquet schema cannot contain itself, so a section or item that may hold others becomes a run of equals with their depth.
/// </remarks>
internal static class NoticeTree
{
    /// <summary>The field that says how deep a section or item stands: 1 is outermost.</summary>
    public const string Depth = "depth";

    public static JsonObject Of(TableInput input)
    {
        var row = input.Notice is { } notice ? Of(notice) : NotRead(input);
        row["status"] = input.Status;
        if (input.CopyOf is { } first)
            row["copyOf"] = first;
        // Arguments have other names in every message, so they are one text.
        foreach (var finding in row["diagnostics"]!.AsArray().Select(node => node!.AsObject()))
        {
            if (finding["arguments"] is { } arguments)
                finding["arguments"] = JsonText.Line(arguments);
        }

        return row;
    }

    private static JsonObject NotRead(TableInput input) =>
        new()
        {
            ["path"] = input.Path,
            ["file"] = input.Path[(input.Path.LastIndexOf('/') + 1)..],
            ["diagnostics"] = new JsonArray(
                input.Reason is { } reason
                    ? JsonSerializer.SerializeToNode(reason, NoticeJsonContext.Default.Finding)
                    : new JsonObject { ["severity"] = Severity.Error.Key() }
            ),
        };

    private static JsonObject Of(Notice notice)
    {
        var row = NoticeNode.Of(notice, Provenance.Pages);
        foreach (var (name, value) in Take<JsonObject>(row, "source")!.ToList())
            row[name] = value?.DeepClone();
        Flatten(row, "sections");
        FlattenIssues(row, "issues");
        FlattenIssues(row, "suggestions");
        foreach (var annex in row["annexes"]?.AsArray().Select(node => node!.AsObject()) ?? [])
        {
            Flatten(annex, "sections");
            FlattenIssues(annex, "issues");
        }

        return row;
    }

    // A table has the path of a file, so the headings over an issue go by another name.
    private static void FlattenIssues(JsonObject owner, string name)
    {
        foreach (var issue in owner[name]!.AsArray().Select(node => node!.AsObject()))
        {
            issue.TryAdd("longTerm", false);
            issue["chapters"] = Take<JsonArray>(issue, "path");
            foreach (var block in issue["blocks"]!.AsArray().Select(node => node!.AsObject()))
            {
                block.TryAdd("shared", false);
                Flatten(block, "items");
            }
        }
    }

    private static void Flatten(JsonObject owner, string name)
    {
        var flat = new JsonArray();
        Append(flat, Take<JsonArray>(owner, name), name, 1);
        owner[name] = flat;
    }

    private static void Append(JsonArray flat, JsonArray? members, string name, int depth)
    {
        foreach (var member in (members ?? []).Select(node => node!.AsObject()).ToList())
        {
            var inner = Take<JsonArray>(member, name);
            members!.Remove(member);
            member[Depth] = depth;
            flat.Add((JsonNode)member);
            Append(flat, inner, name, depth + 1);
        }
    }

    // A node may stand in one place only: it is taken out before it is put in.
    private static T? Take<T>(JsonObject owner, string name)
        where T : JsonNode
    {
        owner.Remove(name, out var node);
        return (T?)node;
    }
}
