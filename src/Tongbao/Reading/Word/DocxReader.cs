using System.Xml.Linq;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Word.Packages;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Word;

/// <summary>
/// Word file → lines, one for each line of a paragraph, with the numbers that Word prints before them (ISO/IEC 29500-1, 17).
/// </summary>
/// <remarks>
/// A number is text that the reader sees and the file does not hold: it counts among the characters and stands at the
/// offset of the paragraph's first. Pages begin where Word began them when it last saved the file, else where the file
/// asks for one. Heads, feet and comments are set aside after the text. The codes of fields, and the marks that refer to
/// a note, are no text.
/// </remarks>
internal static class DocxReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="findings">Gets what is said of parts that are not read.</param>
    /// <param name="readChunk">Reads a file of another format that stands in the text; null for one that cannot be read.</param>
    /// <param name="mediaType">What the output calls it.</param>
    public static SourceDocument Read(
        byte[] bytes,
        FindingBag findings,
        Func<byte[], SourceDocument?> readChunk,
        string mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    {
        var package = WordPackage.Open(bytes);
        var content = new WordContent(package, readChunk);
        var body = new StoryReader(content, null);
        body.Read(package.Document);
        if (body.Foreign > 0)
            findings.Add(ReadingFindings.PageUnreadable.Found(Phrases.PageUnreadableParts(body.Foreign)));

        foreach (var part in package.Unread)
            findings.Add(ReadingFindings.TextNotRead.Found(part.Said) with { Subject = part.What, Numbers = [part.Count] });

        var last = body.Runs.Count == 0 ? 1 : body.Runs[^1].Page;
        var runs = body.Runs.Concat(
            Apart(content, package.Headers, FurnitureKind.RunningHead, last)
                .Concat(Apart(content, package.Footers, FurnitureKind.Footer, last))
                .Concat(Apart(content, [.. content.UnshownNotes], FurnitureKind.Hidden, last))
                .Concat(Apart(content, package.Comments is { } comments ? [comments] : [], FurnitureKind.Comment, last))
        );
        var byPage = Shown([.. runs]).ToLookup(run => run.Page, run => run.Run);
        if (!byPage.Any(page => page.Any(run => run.Aside is null && !string.IsNullOrWhiteSpace(run.Text))))
            throw new UnreadableNoticeException(ReadingFindings.NoText.Found(Phrases.NoTextWord));
        return new SourceDocument(
            mediaType,
            [.. Enumerable.Range(1, last).Select(number => new SourcePage(number, 0, 0, [.. byPage[number]]))]
        );
    }

    // Where all is struck out, it is the text.
    private static IEnumerable<PlacedRun> Shown(List<PlacedRun> runs) =>
        runs.Exists(run => run.Run.Aside is null && !string.IsNullOrWhiteSpace(run.Run.Text))
            ? runs
            : runs.Select(run => run.Run.Aside == FurnitureKind.StruckOut ? run with { Run = run.Run with { Aside = null } } : run);

    private static IEnumerable<PlacedRun> Apart(WordContent content, IReadOnlyList<XElement> stories, FurnitureKind name, int page) =>
        stories.SelectMany(story =>
        {
            var reader = new StoryReader(content, name);
            reader.Read(story);
            return reader.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Run.Text)).Select(run => run with { Page = page });
        });
}
