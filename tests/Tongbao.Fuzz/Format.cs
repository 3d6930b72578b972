using System.IO.Compression;
using System.Text;
using Tongbao.Tests.Reading.Pdf;

namespace Tongbao.Fuzz;

/// <summary>A format, or a way to damage it.</summary>
/// <param name="Name">As the command line calls it.</param>
/// <param name="Seeds">Whole files that are damaged.</param>
/// <param name="IsChecked">True if the format has checksums over all it says: no damage may change the output in silence.</param>
/// <param name="Repacks">True to damage the parts of a package, and not the package.</param>
internal sealed record Format(string Name, Func<string, byte[][]> Seeds, bool IsChecked = false, bool Repacks = false)
{
    public static IReadOnlyList<Format> All { get; } =
    [
        new("text", samples => Files(samples, "txt")),
        new("html", samples => Files(samples, "html")),
        new("mhtml", samples => Files(samples, "mhtml")),
        new("pdf", samples => [.. Tiny(), .. Files(samples, "pdf").Where(file => file.Length < 300_000)]),
        new("pdf-objects", _ => Tiny()),
        new("docx", samples => Files(samples, "docx"), IsChecked: true),
        new("docx-parts", samples => Files(samples, "docx"), Repacks: true),
        new("xlsx", samples => Files(samples, "xlsx"), IsChecked: true),
        new("xlsx-parts", samples => Files(samples, "xlsx"), Repacks: true),
        new("gzip", samples => [.. Files(samples, "txt").Select(Gzip)], IsChecked: true),
        new("zip", samples => [.. Files(samples, "txt").Select(Zip)], IsChecked: true),
    ];

    /// <summary>Small files that guided runs found; none for a format that was never guided.</summary>
    public byte[][] Found(string corpus) =>
        Path.Combine(corpus, Name) is var folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
            : [];

    private static byte[][] Files(string samples, string ending) =>
        [
            .. Directory
                .EnumerateFiles(samples, $"*.{ending}", SearchOption.AllDirectories)
                .Where(file => !Path.GetFileName(file).StartsWith("scan", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
        ];

    // Small and not compressed, so that damage reaches every kind of object.
    private static byte[][] Tiny() =>
        [
            new TinyPdf("BT /F 12 Tf 50 300 Td (First issue) Tj 0 -20 Td (1. Second line of it) Tj ET\n/X Do").Bytes(),
            new TinyPdf("q 1 0 0 1 50 300 cm /X Do Q BT /F 10 Tf (tail) Tj ET")
            {
                Resources = "/XObject << /X 10 0 R >>",
                Objects = [TinyPdf.Form + "BT /F 10 Tf 20 200 Td [(form) -200 (text)] TJ ET"],
            }.Bytes(),
            new TinyPdf("BT /F 12 Tf 50 300 Td <00410042004E00> Tj ET")
            {
                Font = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [10 0 R] /ToUnicode 11 0 R >>",
                Objects =
                [
                    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) "
                        + "/Supplement 2 >> /W [0 [500 600] 65 66 1000] /DW 1000 >>",
                    "<< >>\n/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> "
                        + "endcodespacerange 2 beginbfrange <0041> <0050> <4E00> <4E00> <4E10> [<4E8C> <4E09>] endbfrange "
                        + "1 beginbfchar <0001> <4E00> endbfchar endcmap",
                ],
            }.Bytes(),
            new TinyPdf("/P << /MCID 0 >> BDC BT /F 12 Tf 50 300 Td (marked) ' EMC 50 50 100 100 re S 10 10 m 200 10 l S")
            {
                Page = "/MediaBox [0 0 400 400] /Rotate 90 /Annots [10 0 R]",
                Catalog = "/AcroForm << /Fields [10 0 R] /NeedAppearances true >>",
                Objects =
                [
                    "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (typed) /Rect [10 10 90 30] /AP << /N 11 0 R >> >>",
                    TinyPdf.Form + "BT /F 10 Tf 2 2 Td (typed) Tj ET",
                ],
            }.Bytes(),
        ];

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            using var entry = zip.CreateEntry("notice.txt").Open();
            entry.Write(bytes);
        }

        return packed.ToArray();
    }
}
