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
            throw new UnreadableNoticeException(DiagnosticRules.Unreadable.Found("the file is empty"));
        return IsPdf(source.Bytes) ? PdfReader.Read(source.Bytes, password, findings) : PlainTextReader.Read(source.Bytes);
    }

    private static bool IsPdf(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWindow)).IndexOf("%PDF-"u8) >= 0;
}
