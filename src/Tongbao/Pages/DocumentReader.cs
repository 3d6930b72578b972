using Tongbao.Diagnostics;
using Tongbao.Pages.Conversions;
using Tongbao.Pages.Docx;
using Tongbao.Pages.Html;
using Tongbao.Pages.Ocr;

namespace Tongbao.Pages;

/// <summary>Unpacks what is packed, tells its format, and hands the bytes to that format's reader.</summary>
internal static class DocumentReader
{
    public static SourceDocument Read(NoticeSource source, ParseOptions options, DiagnosticBag findings)
    {
        var bytes = Packing.Unpack(source.Bytes);
        if (bytes.Length == 0)
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("the file is empty"));
        return (options.Format ?? FormatSniffer.Of(bytes)) switch
        {
            InputFormat.Pdf => PdfPages.Read(bytes, options, findings, source.Ahead),
            InputFormat.Text => PlainTextReader.Read(bytes),
            InputFormat.Html => HtmlReader.Read(bytes, new FolderFiles(source), options.Rules),
            InputFormat.Mhtml => MhtmlReader.Read(bytes, options.Rules),
            InputFormat.Docx => DocxReader.Read(bytes, findings),
            InputFormat.Doc => WordProcessorFile.Read(bytes, options, findings),
            var format => throw new ArgumentOutOfRangeException(nameof(options), format, "no format of InputFormat"),
        };
    }
}
