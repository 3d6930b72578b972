using System.Collections.Immutable;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Bytes;
using Tongbao.Reading.Markdown;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Reading;

/// <summary>Plain text → pages of lines. A form feed begins a page.</summary>
internal static class PlainTextReader
{
    /// <summary>More characters that say nothing than this share of the text: it is no text.</summary>
    private const double MaxGarbage = 0.02;

    /// <summary>Endings of names that promise nothing else than the message says.</summary>
    private static readonly string[] Plain = ["", ".pdf", ".txt"];

    /// <param name="bytes">The text.</param>
    /// <param name="file">Its name, by which it may promise another format.</param>
    public static SourceDocument Read(byte[] bytes, string file = "")
    {
        var text = TextDecoding.Decode(bytes);
        if (text is null || Undecoded.Count(text) > MaxGarbage * text.Length)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(NotText(Path.GetExtension(file))));
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableNoText));
        var lines = text.Split('\f').Select(page => page.ReplaceLineEndings("\n").Split('\n')).ToList();
        var markdown = new MarkdownText([.. lines.SelectMany(page => page)]);
        var pages = lines.Select((page, index) => new SourcePage(index + 1, 0, 0, Runs(page, markdown))).ToList();
        if (pages.Count > 1 && pages[^1].Runs.All(run => string.IsNullOrWhiteSpace(run.Text)))
            pages.RemoveAt(pages.Count - 1);
        return new SourceDocument("text/plain", pages);
    }

    private static Phrase NotText(string ending) =>
        Plain.Contains(ending, StringComparer.OrdinalIgnoreCase) ? Phrases.UnreadableNotText : Phrases.UnreadableNotTextEnding(ending);

    // The marks of a line stand before it, in runs of their own that are no lines.
    private static ImmutableArray<GlyphRun> Runs(string[] lines, MarkdownText markdown) =>
        markdown.HasMarks ? [.. lines.Select(markdown.Read).SelectMany(Runs)] : [.. lines.Select(line => new GlyphRun(line))];

    private static IEnumerable<GlyphRun> Runs(MarkdownLine line) =>
        line.Marks.Select(mark => new GlyphRun(mark, Aside: FurnitureKind.Markup)).Append(new GlyphRun(line.Text) { Face = line.Face });
}
