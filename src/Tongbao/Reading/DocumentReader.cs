using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Conversions;
using Tongbao.Reading.Html;
using Tongbao.Reading.Html.Markup;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Word;
using Tongbao.Reading.Workbook;

namespace Tongbao.Reading;

/// <summary>Unpacks what is packed, tells its format, and hands the bytes to that format's reader.</summary>
internal static class DocumentReader
{
    /// <summary>Files that stand in the text of a Word file, and in that of one of them; what is deeper is not read.</summary>
    private const int MaxDepth = 3;

    public static SourceDocument Read(NoticeSource source, ParseOptions options, FindingBag findings)
    {
        if (source.Pictures is not null)
            return Recognised(PicturePages.Of(source, []), options);
        var bytes = Packing.Unpack(source.Bytes);
        if (bytes.Length == 0)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableEmpty));
        return (options.Format ?? FormatSniffer.Of(bytes)) switch
        {
            InputFormat.Pdf => RuledTables.Place(PdfPages.Read(bytes, options, findings), options.Rules),
            InputFormat.Text => PlainTextReader.Read(bytes, source.File),
            InputFormat.Html => HtmlReader.Read(bytes, new FolderFiles(source), options.Rules, findings),
            InputFormat.Mhtml => MhtmlReader.Read(bytes, options.Rules, findings),
            InputFormat.Docx => DocxReader.Read(bytes, findings, chunk => ReadChunk(chunk, options, findings, depth: 1)),
            InputFormat.Doc => WordProcessorFile.Read(bytes, options, findings),
            InputFormat.Xlsx => XlsxReader.Read(bytes, findings),
            InputFormat.Xls => SpreadsheetFile.Read(bytes, options, findings),
            InputFormat.Picture => Recognised(PicturePages.Of(source, bytes), options),
            var format => throw new ArgumentOutOfRangeException(nameof(options), format, "no format of InputFormat"),
        };
    }

    private static SourceDocument Recognised(IReadOnlyList<PagePicture> pictures, ParseOptions options) =>
        RuledTables.Place(PicturePages.Read(pictures, options), options.Rules);

    // What Word takes in as it opens a file: a web page, a text, another Word file. Null for what is none of these, or damaged.
    private static SourceDocument? ReadChunk(byte[] bytes, ParseOptions options, FindingBag findings, int depth)
    {
        try
        {
            return depth > MaxDepth
                ? null
                : FormatSniffer.Of(bytes) switch
                {
                    InputFormat.Text => PlainTextReader.Read(bytes),
                    InputFormat.Html => HtmlReader.Read(bytes, new NoPageFiles(), options.Rules, findings),
                    InputFormat.Mhtml => MhtmlReader.Read(bytes, options.Rules, findings),
                    InputFormat.Docx => DocxReader.Read(bytes, findings, chunk => ReadChunk(chunk, options, findings, depth + 1)),
                    _ => null,
                };
        }
        catch (UnreadableNoticeException)
        {
            // The Word file is read without it, and says so.
            return null;
        }
    }
}
