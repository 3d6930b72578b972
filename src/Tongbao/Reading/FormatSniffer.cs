using System.Text;
using System.Text.RegularExpressions;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Bytes;
using Tongbao.Reading.Conversions;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading;

/// <summary>Tells a format by what the bytes hold, not by the name's ending.</summary>
internal static partial class FormatSniffer
{
    /// <summary>PDF viewers accept the header anywhere in the first 1024 bytes (ISO 32000-1, implementation note 13).</summary>
    private const int PdfWindow = 1024;

    /// <summary>How far into a text the first tag of a web page, or the header of an archived one, is looked for, in bytes.</summary>
    private const int TextWindow = 4096;

    /// <summary>Elements that a saved page, or a piece of one, begins with.</summary>
    private static readonly string[] FirstTags =
    [
        "!doctype html",
        "html",
        "head",
        "meta",
        "title",
        "base",
        "link",
        "style",
        "script",
        "body",
        "frameset",
        "iframe",
        "header",
        "nav",
        "main",
        "article",
        "section",
        "form",
        "div",
        "p",
        "table",
        "center",
        "span",
        "font",
        "strong",
        "b",
        "a",
        "img",
        "br",
        "hr",
        "pre",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
    ];

    /// <exception cref="UnreadableNoticeException">A format that is known and not read.</exception>
    public static InputFormat Of(byte[] bytes)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, PdfWindow)).IndexOf("%PDF-"u8) >= 0)
            return InputFormat.Pdf;
        if (WordProcessorFile.KindOf(bytes) is not null)
            return InputFormat.Doc;
        if (SpreadsheetFile.KindOf(bytes) is not null)
            return InputFormat.Xls;
        if (IsPicture(bytes))
            return InputFormat.Picture;
        if (Packing.IsZip(bytes))
            return OfZip(bytes);
        if (Unread(bytes) is { } name)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(name));
        var head = Head(bytes);
        return IsWordXml(head) ? InputFormat.Docx
            : IsMhtml(head) ? InputFormat.Mhtml
            : IsHtml(head) ? InputFormat.Html
            : InputFormat.Text;
    }

    private static InputFormat OfZip(byte[] bytes)
    {
        using var zip = new ZipPackage(bytes, Packing.Archive);
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet();
        if (names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            return InputFormat.Docx;
        if (names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return InputFormat.Xlsx;
        if (Packing.PicturesIn(zip) is not null)
            return InputFormat.Picture;
        var what =
            names.Contains("mimetype") ? Phrases.UnreadableOpenDocument
            : names.Contains("[Content_Types].xml") ? Phrases.UnreadableOfficePackage
            : Phrases.UnreadableZip(names.Count);
        throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(what));
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes
            is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
                or [0xFF, 0xD8, 0xFF, ..]
                or [(byte)'I', (byte)'I', 42, 0, ..]
                or [(byte)'M', (byte)'M', 0, 42, ..];

    /// <summary>A format that is known by its first bytes and not read, with what to do; null for any other.</summary>
    private static Phrase? Unread(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            _ when OfficeContainer.IsCompound(bytes) => Phrases.UnreadableOffice97,
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => Phrases.UnreadableRar,
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => Phrases.UnreadableSevenZip,
            _ => null,
        };

    private static string Head(byte[] bytes)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, TextWindow));
        var text =
            TextDecoding.Marked(head) is var (encoding, length) && !encoding.Equals(Encoding.UTF8) ? encoding.GetString(head[length..])
            : head.Contains((byte)0) && UnmarkedUtf16.Of(head[..(head.Length & ~1)]) is { } utf16 ? utf16.GetString(head)
            : Encoding.Latin1.GetString(head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head);
        return text.TrimStart();
    }

    private static bool IsHtml(string head)
    {
        while (head.StartsWith("<!--", StringComparison.Ordinal) || head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = head.IndexOf(head[1] == '!' ? "-->" : "?>", StringComparison.Ordinal);
            if (end < 0)
                return true;
            head = head[(end + (head[1] == '!' ? 3 : 2))..].TrimStart();
        }

        return head is ['<', .. var rest]
            && FirstTags.Any(tag =>
                rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == tag.Length || rest[tag.Length] is '>' or ' ' or '\t' or '\r' or '\n' or '/')
            );
    }

    // A Word file as one XML document: of Word 2003, or a flat package.
    private static bool IsWordXml(string head) =>
        head.StartsWith('<')
        && (
            head.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)
            || head.Contains("http://schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
        );

    // Chrome and Word write multipart/related; Internet Explorer a single part for a page without pictures.
    private static bool IsMhtml(string head) => MailHeader().IsMatch(head) && MimeHeader().IsMatch(head) && PageType().IsMatch(head);

    [GeneratedRegex(@"\A[A-Za-z-]+:")]
    private static partial Regex MailHeader();

    [GeneratedRegex(@"^MIME-Version:", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MimeHeader();

    [GeneratedRegex(
        @"^Content-Type:\s*(?:multipart/|text/html)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex PageType();
}
