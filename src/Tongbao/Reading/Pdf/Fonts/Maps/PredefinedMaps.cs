using System.Collections.Concurrent;
using UglyToad.PdfPig;

namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>The predefined CMaps (ISO 32000-1, 9.7.5.2), from the files that PdfPig brings along.</summary>
internal static class PredefinedMaps
{
    private static readonly ConcurrentDictionary<string, CMap> Read = new(StringComparer.Ordinal)
    {
        ["Identity-H"] = CMap.Horizontal,
        ["Identity-V"] = CMap.Vertical,
    };

    /// <summary>The map of this name; null if there is none.</summary>
    /// <param name="name">Its name, as a font's dictionary has it.</param>
    /// <param name="depth">How many maps use it.</param>
    public static CMap? Find(string name, int depth = 0) =>
        Read.TryGetValue(name, out var map) ? map
        : File(name) is { } file ? Read.GetOrAdd(name, CMapReader.Read(file, null, depth))
        : null;

    /// <summary>The file of the map <paramref name="name"/>; null if there is none.</summary>
    public static byte[]? File(string name)
    {
        using var resource = typeof(PdfDocument).Assembly.GetManifestResourceStream($"UglyToad.PdfPig.Resources.CMap.{name}");
        if (resource is null)
            return null;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return file;
    }
}
