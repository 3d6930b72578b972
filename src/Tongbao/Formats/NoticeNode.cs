using System.Text.Json;
using System.Text.Json.Nodes;
using Tongbao.Notices;
using Tongbao.Notices.Origins;

namespace Tongbao.Formats;

/// <summary><see cref="Notice"/> → the one value that both syntaxes write.</summary>
internal static class NoticeNode
{
    public static JsonObject Of(Notice notice, Provenance provenance)
    {
        var node = JsonSerializer.SerializeToNode(notice, NoticeJsonContext.Default.Notice)!.AsObject();
        if (provenance == Provenance.None)
            RemovePages(node);
        if (provenance == Provenance.Boxes && notice.PageSizes.Length > 0)
            node["geometry"] = Geometry(notice.PageSizes);
        if (provenance == Provenance.Boxes)
            node["provenance"] = new JsonArray([
                .. PassageWalk
                    .Of(notice)
                    .Where(placed => placed.Passage.Origin is not null)
                    .Select(placed => Describe(placed.Path.ToString(), placed.Passage.Origin!)),
            ]);
        return node;
    }

    // What the numbers of a box mean.
    private static JsonObject Geometry(IEnumerable<PageSize> pages) =>
        new()
        {
            ["unit"] = "pt",
            ["origin"] = "upperLeft",
            ["pages"] = new JsonArray([.. pages.Select(page => new JsonArray(Math.Round(page.Width, 2), Math.Round(page.Height, 2)))]),
        };

    private static void RemovePages(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            map.Remove("page");
            // A page that a message names is a part of its words.
            foreach (var (_, child) in map.Where(field => field.Key != "arguments"))
                RemovePages(child);
        }
        else if (node is JsonArray list)
        {
            foreach (var child in list)
                RemovePages(child);
        }
    }

    private static JsonObject Describe(string pointer, Origin origin)
    {
        var entry = new JsonObject
        {
            ["path"] = pointer,
            ["page"] = origin.Page,
            ["lastPage"] = origin.LastPage,
            ["lines"] = new JsonArray(origin.Lines.First, origin.Lines.Last),
            ["boxes"] = Describe(origin.Boxes),
        };
        if (origin.Cell.Length > 0)
            entry["cell"] = Describe(origin.Cell);
        if (origin.Elements.Length > 0)
            entry["elements"] = new JsonArray([
                .. origin.Elements.Select(range => new JsonObject
                {
                    ["path"] = range.Path,
                    ["range"] = new JsonArray(range.Start, range.End),
                }),
            ]);
        entry["rule"] = origin.Rule;
        return entry;
    }

    private static JsonArray Describe(IEnumerable<PlacedBox> boxes) =>
        new([
            .. boxes.Select(placed => new JsonObject
            {
                ["page"] = placed.Page,
                ["box"] = new JsonArray([
                    .. new[] { placed.Box.Left, placed.Box.Top, placed.Box.Right, placed.Box.Bottom }.Select(edge =>
                        JsonValue.Create(Math.Round(edge, 2))
                    ),
                ]),
            }),
        ]);
}
