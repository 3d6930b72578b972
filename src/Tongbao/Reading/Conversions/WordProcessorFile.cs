using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Word;

namespace Tongbao.Reading.Conversions;

/// <summary>Files of word processors that are read by way of .docx.</summary>
internal static class WordProcessorFile
{
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    private static readonly ConvertedFormat Word97 = new("word97", "application/msword", "MS Word 97");
    private static readonly ConvertedFormat RichText = new("richText", "application/rtf", "Rich Text Format");
    private static readonly ConvertedFormat OpenDocument = new("openText", OpenDocumentText, "writer8");

    /// <summary>Null for any other file.</summary>
    /// <exception cref="UnreadableNoticeException">It is encrypted.</exception>
    public static ConvertedFormat? KindOf(byte[] bytes) =>
        bytes switch
        {
            _ when OfficeContainer.IsCompound(bytes) => OfCompoundFile(bytes),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => RichText,
            _ when Packing.IsZip(bytes) => OfPackage(bytes),
            _ => null,
        };

    /// <summary>Converts and reads it; what the output says of the source is of the file itself.</summary>
    public static SourceDocument Read(byte[] bytes, ParseOptions options, FindingBag findings)
    {
        var kind = KindOf(bytes)
            ?? throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableNotWordProcessor));
        return DocxReader.Read(LibreOffice.ToDocx(bytes, kind.Key, kind.Filter, options), findings, _ => null, kind.MediaType);
    }

    // A compound file with an encrypted package ([MS-OFFCRYPTO] 2.3.4.4) is a .docx with a password.
    private static ConvertedFormat? OfCompoundFile(ReadOnlySpan<byte> bytes)
    {
        OfficeContainer.RefuseEncrypted(OfficeContainer.Holds(bytes, "EncryptedPackage") || Word97Header.IsEncrypted(bytes));
        return OfficeContainer.Holds(bytes, "WordDocument") ? Word97 : null;
    }

    private static ConvertedFormat? OfPackage(byte[] bytes)
    {
        if (OfficeContainer.MediaType(bytes) != OpenDocumentText)
            return null;
        OfficeContainer.RefuseEncrypted(OfficeContainer.IsEncryptedPackage(bytes));
        return OpenDocument;
    }
}
