using System.Text.Json.Nodes;
using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>What a batch left behind, as tests look at it.</summary>
internal static class BatchFolder
{
    /// <summary>A small notice of its own for every number: the outputs of two can be told apart.</summary>
    public static string Notice(int number) =>
        SmallNotice.Text.Replace("联系电话：0999-5550101", $"联系电话：0999-555{number:0000}", StringComparison.Ordinal);

    /// <summary>Writes notices <c>in/n001.txt</c>, <c>in/n002.txt</c> …</summary>
    public static Tool WithNotices(this Tool tool, int count)
    {
        for (var number = 1; number <= count; number++)
            tool.With($"in/n{number:000}.txt", Notice(number));
        return tool;
    }

    /// <summary>The manifest's lines.</summary>
    public static IReadOnlyList<JsonObject> Manifest(this Tool tool, string file = "out/manifest.ndjson") =>
        [.. File.ReadAllLines(tool.PathOf(file)).Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>Path and status of every line, as <c>n001.txt ok</c>, or <c>n001.txt ok carried over</c>.</summary>
    public static IReadOnlyList<string> Statuses(this Tool tool, string file = "out/manifest.ndjson") =>
        [
            .. tool.Manifest(file)
                .Select(line => $"{line["path"]} {line["status"]}{(line.ContainsKey("carriedOver") ? " carried over" : "")}"),
        ];

    /// <summary>Every file below a folder with its bytes; of a manifest, the lines without what differs from run to run.</summary>
    public static SortedDictionary<string, string> Tree(this Tool tool, string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(tool.PathOf(folder), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(tool.PathOf(folder), file);
            tree.Add(
                name,
                name.EndsWith(".ndjson", StringComparison.Ordinal) && name.Contains("manifest", StringComparison.Ordinal)
                    ? Timeless(file)
                    : Convert.ToHexString(File.ReadAllBytes(file))
            );
        }

        return tree;
    }

    private static string Timeless(string manifest) =>
        string.Join(
            '\n',
            File.ReadAllLines(manifest)
                .Select(line =>
                {
                    var entry = JsonNode.Parse(line)!.AsObject();
                    entry.Remove("milliseconds");
                    entry.Remove("carriedOver");
                    return entry.ToJsonString();
                })
        );
}
