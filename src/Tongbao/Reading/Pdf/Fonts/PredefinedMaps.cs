using System.Collections;
using System.Reflection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>The predefined CMaps that PdfPig brings along, and the cache in which it keeps those that it has parsed.</summary>
// The types are spelt out where they are used, so that the trimmer sees which members are meant.
internal static class PredefinedMaps
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The encoding of most fonts that are embedded.</summary>
    private const string Identity = "Identity-H";

    /// <summary>Has what most documents need in the cache, once.</summary>
    public static void Prepare() => _ = GetOrAdd(Identity, () => Parse(File(Identity)));

    /// <summary>The file of the map <paramref name="name"/>, no more than <paramref name="most"/> bytes of it.</summary>
    public static byte[] File(string name, int most = int.MaxValue)
    {
        using var resource = typeof(PdfDocument).Assembly.GetManifestResourceStream($"UglyToad.PdfPig.Resources.CMap.{name}")!;
        var file = new byte[Math.Min(resource.Length, most)];
        resource.ReadExactly(file);
        return file;
    }

    /// <summary>What PdfPig makes of a file: its class CMap.</summary>
    public static object Parse(byte[] file) =>
        Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache, UglyToad.PdfPig")!
            .GetMethod("Parse", Hidden)!
            .Invoke(null, [new MemoryInputBytes(file), StackDepthGuard.Infinite])!;

    /// <summary>What PdfPig is to find under <paramref name="name"/>: what it found before, or else what is given here.</summary>
    public static object GetOrAdd(string name, Func<object> map)
    {
        var maps = (IDictionary)
            Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache, UglyToad.PdfPig")!.GetField("Cache", Hidden)!.GetValue(null)!;
        lock (Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache, UglyToad.PdfPig")!.GetField("Lock", Hidden)!.GetValue(null)!)
            return maps[name] ??= map();
    }

    /// <summary>Replaces the characters that the map maps to text.</summary>
    public static void SetCharacters(object map, IReadOnlyDictionary<int, string> characters) =>
        Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMap, UglyToad.PdfPig")!
            .GetField("<BaseFontCharacterMap>k__BackingField", Hidden)!
            .SetValue(map, characters);

    /// <summary>Replaces the ranges of codes that the map maps to identifiers; an array of PdfPig's own ranges.</summary>
    public static void SetRanges(object map, Array ranges) =>
        Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMap, UglyToad.PdfPig")!
            .GetField("<CidRanges>k__BackingField", Hidden)!
            .SetValue(map, ranges);
}
