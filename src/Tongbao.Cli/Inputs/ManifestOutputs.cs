using System.Text.Json;

namespace Tongbao.Cli.Inputs;

/// <summary>The outputs that the manifests of folders name, each manifest read once, when it is first needed.</summary>
internal sealed class ManifestOutputs
{
    // Of a whole batch, and of its parts.
    private const string Manifests = "manifest*.ndjson";

    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);

    /// <summary>True for a file that a manifest in its folder, or in one above it, names as an output.</summary>
    public bool Contains(string path)
    {
        var full = Path.GetFullPath(path);
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_named.TryGetValue(folder, out var named))
                _named.Add(folder, named = Read(folder));
            if (named.Contains(full))
                return true;
        }

        return false;
    }

    private static HashSet<string> Read(string folder)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(folder, Manifests)
                    .SelectMany(File.ReadLines)
                    .Select(Output)
                    .OfType<string>()
                    .Select(output => Path.GetFullPath(output, folder)),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder above the inputs that may not be listed.
            return [];
        }
    }

    // Null where a line names none, or is no line of a manifest.
    private static string? Output(string line)
    {
        try
        {
            using var entry = JsonDocument.Parse(line);
            return
                entry.RootElement.ValueKind == JsonValueKind.Object
                && entry.RootElement.TryGetProperty("output", out var output)
                && output.ValueKind == JsonValueKind.String
                ? output.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
