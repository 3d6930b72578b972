using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>
/// A predefined encoding of Chinese fonts (ISO 32000-1, 9.7.5.2): codes of characters → their identifiers (CID) in the character collection
/// Adobe-GB1.
/// </summary>
/// <remarks>
/// PdfPig reads the ranges of such an encoding, up to 13,000, token by token, and for every character looks through them
/// one after the other. The map that is put into its cache here has PdfPig's own head, and the ranges of the same file. To be
/// removed when PdfPig keeps its predefined maps in a form that need not be parsed, and searches them.
/// </remarks>
internal sealed class PredefinedEncoding
{
    /// <summary>Those of horizontal text.</summary>
    internal static readonly string[] Names =
    [
        "GB-EUC-H",
        "GBpc-EUC-H",
        "GBK-EUC-H",
        "GBKp-EUC-H",
        "GBK2K-H",
        "UniGB-UCS2-H",
        "UniGB-UTF16-H",
    ];

    private static readonly ConditionalWeakTable<object, PredefinedEncoding> Known = [];

    private readonly CidRange[] _ranges;
    private readonly int[] _beginnings;

    private PredefinedEncoding(CidRange[] ranges) => (_ranges, _beginnings) = (ranges, [.. ranges.Select(range => range.First)]);

    /// <summary>To be called before a document is opened: puts in place the maps that it names, and that of the collection.</summary>
    /// <param name="pdf">The document. What it names in a compressed object, where nobody sees it, is left to PdfPig.</param>
    public static void Prepare(ReadOnlySpan<byte> pdf)
    {
        for (int at; (at = pdf.IndexOf("GB"u8)) >= 0; pdf = pdf[(at + 2)..])
        {
            if (pdf[at..].StartsWith("GB1"u8))
                _ = ChineseCollection.Prepared;
            foreach (var name in Names)
            {
                if (Ends(pdf[..at], pdf[at..], name))
                    _ = Prepared(name);
            }
        }
    }

    // All names have a GB in them, and what compressed streams have of it by chance are few.
    private static bool Ends(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, string name)
    {
        var cut = name.IndexOf("GB", StringComparison.Ordinal);
        return before.EndsWith(Encoding.ASCII.GetBytes(name[..cut])) && after.StartsWith(Encoding.ASCII.GetBytes(name[cut..]));
    }

    /// <summary>PdfPig's own form of an encoding.</summary>
    internal static object Prepared(string name) => PredefinedMaps.GetOrAdd(name, () => Map(name));

    /// <summary>The encoding that PdfPig knows as <paramref name="map"/>; null for any other map.</summary>
    public static PredefinedEncoding? Of(object map) => Known.TryGetValue(map, out var encoding) ? encoding : null;

    /// <summary>The identifier of a character; 0 when there is none.</summary>
    public int ToIdentifier(int code)
    {
        var at = Array.BinarySearch(_beginnings, code);
        var range = at >= 0 ? at : ~at - 1;
        return range >= 0 && code <= _ranges[range].Last ? _ranges[range].Identifier + code - _ranges[range].First : 0;
    }

    private static object Map(string name)
    {
        var file = Encoding.ASCII.GetString(PredefinedMaps.File(name));
        var ranges = Read(file);
        var map = PredefinedMaps.Parse(Encoding.ASCII.GetBytes(file[..Head(file)]));
        // An array of PdfPig's type, which has no name here, and the same three numbers in each of its elements.
        var copy = Array.CreateInstanceFromArrayType(
            Type.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CidRange[], UglyToad.PdfPig")!,
            ranges.Length
        );
        ranges.CopyTo(
            MemoryMarshal.CreateSpan(ref Unsafe.As<byte, CidRange>(ref MemoryMarshal.GetArrayDataReference(copy)), ranges.Length)
        );
        PredefinedMaps.SetRanges(map, copy);
        Known.Add(map, new PredefinedEncoding(ranges));
        return map;
    }

    // What stands before the first section, and before the number of its entries.
    private static int Head(ReadOnlySpan<char> file)
    {
        var codes = file.IndexOf("endcodespacerange");
        return codes + file[codes..].IndexOf('\n') + 1;
    }

    // "<a1a1> <a1fe> 96" is a range of 94 characters, "<80> 7716" a character. Sections of other kinds stand between.
    private static CidRange[] Read(ReadOnlySpan<char> file)
    {
        var ranges = new List<CidRange>();
        var maps = false;
        foreach (var line in file.EnumerateLines())
        {
            if (line.Length == 0 || line[0] != '<')
                maps =
                    line.EndsWith(" begincidrange", StringComparison.Ordinal) || line.EndsWith(" begincidchar", StringComparison.Ordinal);
            else if (maps)
                ranges.Add(Range(line));
        }

        ranges.Sort((one, other) => one.First.CompareTo(other.First));
        return [.. ranges];
    }

    private static CidRange Range(ReadOnlySpan<char> line)
    {
        var last = line[line.LastIndexOf('<')..];
        return new CidRange(
            Number(line),
            Number(last),
            int.Parse(
                last[(last.IndexOf('>') + 1)..],
                NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture
            )
        );
    }

    private static int Number(ReadOnlySpan<char> hexadecimal) =>
        int.Parse(hexadecimal[1..hexadecimal.IndexOf('>')], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Characters whose codes and identifiers follow each other; laid out as PdfPig's own.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct CidRange(int First, int Last, int Identifier);
}
