using System.Collections;
using System.Reflection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Tongbao.Pages.Pdf;

/// <summary>Gives PdfPig the map from the character collection Adobe-GB1 to Unicode, by which text in a Chinese font that is not embedded is decoded.</summary>
/// <remarks>
/// PdfPig reads the 30,000 characters of this map token by token, which takes longer than a notice with a few hundred of
/// them. The map that is put into its cache here has PdfPig's own head, and the characters of the same file
/// (<see cref="CharacterMap"/>). To be removed when PdfPig keeps its predefined maps in a form that need not be parsed.
/// </remarks>
internal static class ChineseCollection
{
    /// <summary>The name of the map.</summary>
    internal const string Name = "Adobe-GB1-UCS2";

    /// <summary>The head of the file, its copyright notice included, is shorter than this, in bytes.</summary>
    private const int MaxHead = 4096;

    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Lazy<bool> Filled = new(Fill);

    /// <summary>To be called before a document is opened.</summary>
    public static void Prepare() => _ = Filled.Value;

    /// <summary>The file of the map, no more than <paramref name="most"/> bytes of it.</summary>
    internal static byte[] File(int most = int.MaxValue)
    {
        using var resource = typeof(PdfDocument).Assembly.GetManifestResourceStream($"UglyToad.PdfPig.Resources.CMap.{Name}")!;
        var file = new byte[Math.Min(resource.Length, most)];
        resource.ReadExactly(file);
        return file;
    }

    // The types are spelt out where they are used, so that the trimmer sees which members are meant.
    private static bool Fill()
    {
        var maps = (IDictionary)Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache, UglyToad.PdfPig")!.GetField("Cache", Hidden)!.GetValue(null)!;
        lock (Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache, UglyToad.PdfPig")!.GetField("Lock", Hidden)!.GetValue(null)!)
            maps[Name] = Map();
        return true;
    }

    private static object Map()
    {
        var head = File(MaxHead);
        head = head[..CharacterMap.Head(head)];
        var map = Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache, UglyToad.PdfPig")!.GetMethod("Parse", Hidden)!.Invoke(null, [new MemoryInputBytes(head), StackDepthGuard.Infinite])!;
        Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMap, UglyToad.PdfPig")!.GetField("<BaseFontCharacterMap>k__BackingField", Hidden)!.SetValue(map, new CharacterMap(() => File()));
        return map;
    }
}
