using Tongbao.Diagnostics;

namespace Tongbao.Pages;

/// <summary>Tells the format by content, not by the name's ending, and hands the bytes to its reader.</summary>
internal static class DocumentReader
{
    /// <summary>PDF viewers accept the header anywhere in the first 1024 bytes (ISO 32000-1, implementation note 13).</summary>
    private const int HeaderWindow = 1024;

    public static SourceDocument Read(NoticeSource source, string? password, DiagnosticBag findings)
    {
        if (source.Bytes.Length == 0)
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("the file is empty"));
        if (IsPdf(source.Bytes))
            return PdfReader.Read(source.Bytes, password, findings);
        if (OtherFormat(source.Bytes) is { } format)
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found($"{format}: only PDF and plain text are read"));
        return PlainTextReader.Read(source.Bytes);
    }

    /// <summary>The name of a format that is known but not read; null when the bytes may be text.</summary>
    private static string? OtherFormat(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a zip archive, as Word files (.docx) are";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return "a Word 97 file (.doc, .wps)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "a gzip archive";
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeaderWindow)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? "a web page (HTML)" : null;
    }

    private static bool IsPdf(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWindow)).IndexOf("%PDF-"u8) >= 0;
}
