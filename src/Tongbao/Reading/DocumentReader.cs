using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Reading.Conversions;
using Tongbao.Reading.Html;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Rulings;
using Tongbao.Reading.Word;
using Tongbao.Reading.Workbook;

namespace Tongbao.Reading;

/// <summary>Unpacks what is packed, tells its format, and hands the bytes to that format's reader.</summary>
internal static class DocumentReader
{
    public static SourceDocument Read(NoticeSource source, ParseOptions options, FindingBag findings)
    {
        var bytes = Packing.Unpack(source.Bytes);
        if (bytes.Length == 0)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found("the file is empty"));
        return (options.Format ?? FormatSniffer.Of(bytes)) switch
        {
            InputFormat.Pdf => RuledTables.Place(PdfPages.Read(bytes, options, findings)),
            InputFormat.Text => PlainTextReader.Read(bytes),
            InputFormat.Html => HtmlReader.Read(bytes, new FolderFiles(source), options.Rules),
            InputFormat.Mhtml => MhtmlReader.Read(bytes, options.Rules),
            InputFormat.Docx => DocxReader.Read(bytes, findings),
            InputFormat.Doc => WordProcessorFile.Read(bytes, options, findings),
            InputFormat.Xlsx => XlsxReader.Read(bytes),
            InputFormat.Xls => SpreadsheetFile.Read(bytes, options),
            var format => throw new ArgumentOutOfRangeException(nameof(options), format, "no format of InputFormat"),
        };
    }
}
