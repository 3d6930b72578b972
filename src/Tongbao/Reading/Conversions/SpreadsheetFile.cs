using System.Text;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Workbook;

namespace Tongbao.Reading.Conversions;

/// <summary>Files of spreadsheets that are read by way of .xlsx.</summary>
internal static class SpreadsheetFile
{
    private const string OpenDocumentSheet = "application/vnd.oasis.opendocument.spreadsheet";

    private static readonly Kind Excel97 = new("an Excel 97 or WPS workbook (.xls, .et)", "application/vnd.ms-excel", "MS Excel 97");
    private static readonly Kind OpenDocument = new("an OpenDocument spreadsheet (.ods)", OpenDocumentSheet, "calc8");

    /// <summary>Null for any other file.</summary>
    public static Kind? KindOf(byte[] bytes) =>
        bytes switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Holds(bytes, "Workbook") ? Excel97 : null,
            _ when Packing.IsZip(bytes) && MimeType(bytes) == OpenDocumentSheet => OpenDocument,
            _ => null,
        };

    /// <summary>Converts and reads it; what the output says of the source is of the file itself.</summary>
    public static SourceDocument Read(byte[] bytes, ParseOptions options)
    {
        var kind = KindOf(bytes)
            ?? throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found("no file of a spreadsheet (.xls, .et, .ods)"));
        return XlsxReader.Read(LibreOffice.ToXlsx(bytes, kind.Name, kind.Filter, options), kind.MediaType);
    }

    // The directory of a compound file ([MS-CFB] 2.6.1) holds the names of its streams in UTF-16.
    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static string? MimeType(byte[] bytes)
    {
        using var zip = new ZipPackage(bytes, Packing.Archive);
        return zip.Entries.FirstOrDefault(entry => entry.FullName == "mimetype") is { Length: < 100 } entry
            ? Encoding.UTF8.GetString(zip.Read(entry))
            : null;
    }

    /// <summary>A format.</summary>
    /// <param name="Name">As messages call it.</param>
    /// <param name="MediaType">IANA media type.</param>
    /// <param name="Filter">LibreOffice's name for it.</param>
    public sealed record Kind(string Name, string MediaType, string Filter);
}
