using System.Text.Json;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Inputs;

/// <summary>The outputs that the manifests of folders name, each manifest read once, when it is first needed.</summary>
internal sealed class ManifestOutputs
{
    // Of a whole batch, and of its parts.
    private const string Manifests = "manifest*.ndjson";

    private static readonly string Gone = JsonNamingPolicy.CamelCase.ConvertName(nameof(DocumentStatus.Gone));

    private readonly Dictionary<string, Dictionary<string, bool>> _named = new(StringComparer.Ordinal);

    /// <summary>True for a file that a manifest in its folder, or in one above it, names as an output.</summary>
    public bool Contains(string path) => Find(path) is not null;

    /// <summary>True for one that it names as the output of the last run, and not as what is left of a former one.</summary>
    public bool HasLast(string path) => Find(path) == true;

    /// <summary>True for one that it names as left of a former run.</summary>
    public bool IsLeft(string path) => Find(path) == false;

    // True for an output of the last run; null where none is named.
    private bool? Find(string path)
    {
        var full = Path.GetFullPath(path);
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_named.TryGetValue(folder, out var named))
                _named.Add(folder, named = Read(folder));
            if (named.TryGetValue(full, out var isLast))
                return isLast;
        }

        return null;
    }

    private static Dictionary<string, bool> Read(string folder)
    {
        var named = new Dictionary<string, bool>(StringComparer.Ordinal);
        try
        {
            foreach (var line in Directory.EnumerateFiles(folder, Manifests).SelectMany(File.ReadLines))
            {
                if (Output(line) is var (output, isLast))
                    named[Path.GetFullPath(output, folder)] = isLast;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder above the inputs that may not be listed.
        }

        return named;
    }

    // Null where a line names none, or is no line of a manifest.
    private static (string Path, bool IsLast)? Output(string line)
    {
        try
        {
            using var entry = JsonDocument.Parse(line);
            return
                entry.RootElement.ValueKind == JsonValueKind.Object
                && entry.RootElement.TryGetProperty("output", out var output)
                && output.ValueKind == JsonValueKind.String
                ? (output.GetString()!, !IsGone(entry.RootElement))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsGone(JsonElement entry) =>
        entry.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String && status.ValueEquals(Gone);
}
