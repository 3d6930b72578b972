using System.Xml;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Word.Packages;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Workbook;

/// <summary>A workbook (ISO/IEC 29500-1, 18) → runs, one for each line of a cell; a sheet is a page.</summary>
/// <remarks>
/// Macros and links to other workbooks are never opened. Sheets, rows and columns that are hidden, comments, and the heads and feet of
/// printed pages are set aside.
/// </remarks>
internal static class XlsxReader
{
    /// <summary>IANA media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>How many notices of a ledger are named.</summary>
    private const int MaxNames = 5;

    public static SourceDocument Read(byte[] bytes, FindingBag findings, string mediaType = MediaType)
    {
        try
        {
            using var parts = new PackageParts(bytes, "workbook");
            var pages = Pages(parts, findings);
            if (!pages.Exists(page => page.Runs.Any(run => run.Aside is null)))
                throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableWorkbookEmpty));
            return new SourceDocument(mediaType, pages);
        }
        // The libraries that unpack and read throw whatever they meet.
        catch (Exception e) when (e is not (OutOfMemoryException or UnreadableNoticeException))
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableWorkbook(Cause.Of(e))), e);
        }
    }

    private static List<SourcePage> Pages(PackageParts parts, FindingBag findings)
    {
        if (parts.Related("")["officeDocument"].FirstOrDefault() is not { } main)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableWorkbookNoSheets));
        var related = parts.Related(main);
        var formats = new CellFormats(related["styles"].Select(parts.Read).FirstOrDefault());
        var strings = SharedStrings(related["sharedStrings"].Select(parts.Read).FirstOrDefault());
        var targets = parts.Targets(main);
        var book = parts.Load(main);
        var from1904 =
            book.Descendants().FirstOrDefault(element => element.Name.LocalName == "workbookPr") is { } properties
            && (string?)properties.Attribute("date1904") is "1" or "true";
        var pages = new List<SourcePage>();
        var notices = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sheet in book.Descendants().Where(element => element.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value;
            if (id is null || !targets.TryGetValue(id, out var name))
                continue;
            var isHidden = (string?)sheet.Attribute("state") is "hidden" or "veryHidden";
            var content = SheetReader.Read(parts.Read(name), strings, formats, from1904);
            var own = isHidden ? null : OwnLedger.Of(content);
            if (own is not null)
                notices.UnionWith(own.Notices);
            var runs = new SheetRuns((string?)sheet.Attribute("name") ?? "", content, own, isHidden).Of().ToList();
            runs.AddRange(Comments(parts, name));
            pages.Add(new SourcePage(pages.Count + 1, 0, 0, [.. runs]));
        }

        if (notices.Count > 1)
            findings.Add(
                ReadingFindings.SeveralNotices.Found(
                    Phrases.SeveralNotices(notices.Count, PhraseValue.First(MaxNames, [.. notices.Select(name => (PhraseValue)name)]))
                )
            );
        return pages;
    }

    private static List<string> SharedStrings(byte[]? part)
    {
        var strings = new List<string>();
        if (part is null)
            return strings;
        using var xml = WorkbookXml.Reader(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.Add(WorkbookXml.Text(xml));
        }

        return strings;
    }

    private static IEnumerable<GlyphRun> Comments(PackageParts parts, string sheet) =>
        parts
            .Related(sheet)["comments"]
            .SelectMany(name => parts.Load(name).Descendants().Where(element => element.Name.LocalName == "comment"))
            .Select(comment =>
                string.Concat(comment.Descendants().Where(element => element.Name.LocalName == "t").Select(text => text.Value))
            )
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Select(text => new GlyphRun(text, Aside: FurnitureKind.Comment));
}
