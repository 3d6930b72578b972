namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>
/// Gives PdfPig the map from the character collection Adobe-GB1 to Unicode, by which text in a Chinese font that is not embedded is
/// decoded.
/// </summary>
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

    /// <summary>What its characters mean, by their identifiers (CID).</summary>
    public static CharacterMap Characters { get; } = new(() => PredefinedMaps.File(Name));

    /// <summary>PdfPig's own form of the map; to be asked for before a document is opened.</summary>
    public static object Prepared { get; } = PredefinedMaps.GetOrAdd(Name, Map);

    private static object Map()
    {
        var head = PredefinedMaps.File(Name, MaxHead);
        var map = PredefinedMaps.Parse(head[..CharacterMap.Head(head)]);
        PredefinedMaps.SetCharacters(map, Characters);
        return map;
    }
}
