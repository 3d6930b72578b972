using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Workbook;

namespace Tongbao.Reading.Conversions;

/// <summary>Files of spreadsheets that are read by way of .xlsx.</summary>
internal static class SpreadsheetFile
{
    private const string OpenDocumentSheet = "application/vnd.oasis.opendocument.spreadsheet";

    private static readonly ConvertedFormat Excel97 = new("excel97", "application/vnd.ms-excel", "MS Excel 97");
    private static readonly ConvertedFormat OpenDocument = new("openSheet", OpenDocumentSheet, "calc8");

    /// <summary>Null for any other file.</summary>
    /// <exception cref="UnreadableNoticeException">It is encrypted.</exception>
    public static ConvertedFormat? KindOf(byte[] bytes)
    {
        if (OfficeContainer.IsCompound(bytes))
        {
            // With an encrypted package it is an .xlsx with a password ([MS-OFFCRYPTO] 2.3.4.4).
            OfficeContainer.RefuseEncrypted(OfficeContainer.Holds(bytes, "EncryptedPackage") || Excel97Header.IsEncrypted(bytes));
            return OfficeContainer.Holds(bytes, "Workbook") ? Excel97 : null;
        }

        if (!Packing.IsZip(bytes) || OfficeContainer.MediaType(bytes) != OpenDocumentSheet)
            return null;
        OfficeContainer.RefuseEncrypted(OfficeContainer.IsEncryptedPackage(bytes));
        return OpenDocument;
    }

    /// <summary>Converts and reads it; what the output says of the source is of the file itself.</summary>
    public static SourceDocument Read(byte[] bytes, ParseOptions options, FindingBag findings)
    {
        var kind = KindOf(bytes) ?? throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableNotSpreadsheet));
        return XlsxReader.Read(LibreOffice.ToXlsx(bytes, kind.Key, kind.Filter, options), findings, kind.MediaType);
    }
}
