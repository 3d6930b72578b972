using System.Text;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Word;

namespace Tongbao.Reading.Conversions;

/// <summary>Files of word processors that are read by way of .docx.</summary>
internal static class WordProcessorFile
{
    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    /// <summary>What an OpenDocument package says of its parts, encryption too (OpenDocument 1.3, part 2, 4).</summary>
    private const string Manifest = "META-INF/manifest.xml";

    private static readonly Kind Word97 = new("a Word 97 or WPS file (.doc, .wps)", "application/msword", "MS Word 97");
    private static readonly Kind RichText = new("a rich text file (.rtf)", "application/rtf", "Rich Text Format");
    private static readonly Kind OpenDocument = new("an OpenDocument text (.odt)", OpenDocumentText, "writer8");

    /// <summary>Null for any other file.</summary>
    /// <exception cref="UnreadableNoticeException">It is encrypted.</exception>
    public static Kind? KindOf(byte[] bytes) =>
        bytes switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => OfCompoundFile(bytes),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => RichText,
            _ when Packing.IsZip(bytes) && MimeType(bytes) == OpenDocumentText => OpenDocument,
            _ => null,
        };

    /// <summary>Converts and reads it; what the output says of the source is of the file itself.</summary>
    public static SourceDocument Read(byte[] bytes, ParseOptions options, FindingBag findings)
    {
        var kind = KindOf(bytes)
            ?? throw new UnreadableNoticeException(
                ReadingFindings.Unreadable.Found("no file of a word processor (.doc, .wps, .rtf, .odt)")
            );
        return DocxReader.Read(LibreOffice.ToDocx(bytes, kind.Name, kind.Filter, options), findings, _ => null, kind.MediaType);
    }

    // The directory of a compound file ([MS-CFB] 2.6.1) holds the names of its streams in UTF-16. One with an encrypted
    // package ([MS-OFFCRYPTO] 2.3.4.4) is a .docx with a password.
    private static Kind? OfCompoundFile(ReadOnlySpan<byte> bytes)
    {
        RefuseEncrypted(Holds(bytes, "EncryptedPackage") || Word97Header.IsEncrypted(bytes));
        return Holds(bytes, "WordDocument") ? Word97 : null;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static string? MimeType(byte[] bytes)
    {
        using var zip = new ZipPackage(bytes, Packing.Archive);
        if (zip.Entries.FirstOrDefault(entry => entry.FullName == "mimetype") is not { Length: < 100 } entry)
            return null;
        var type = Encoding.ASCII.GetString(zip.Read(entry));
        if (type == OpenDocumentText && zip.Entries.FirstOrDefault(part => part.FullName == Manifest) is { } manifest)
            RefuseEncrypted(zip.Read(manifest).AsSpan().IndexOf("encryption-data"u8) >= 0);
        return type;
    }

    private static void RefuseEncrypted(bool isEncrypted)
    {
        if (isEncrypted)
            throw new UnreadableNoticeException(
                ReadingFindings.Encrypted.Found("encrypted, and only a PDF can be opened with a password: save it without one")
            );
    }

    /// <summary>A format.</summary>
    /// <param name="Name">As messages call it.</param>
    /// <param name="MediaType">IANA media type.</param>
    /// <param name="Filter">LibreOffice's name for it.</param>
    public sealed record Kind(string Name, string MediaType, string Filter);
}
