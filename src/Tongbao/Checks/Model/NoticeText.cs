using System.Collections.Immutable;
using Tongbao.Facts;
using Tongbao.Text;

namespace Tongbao.Checks.Model;

/// <summary>A text of the notice, and what it belongs to.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Page">1-based page of what it belongs to, for a text that does not know its own.</param>
/// <param name="Issue">Null outside the issues.</param>
/// <param name="Section">The section whose heading it is; null for any other text.</param>
/// <param name="Block">The block it stands in; null outside the blocks of issues.</param>
internal sealed record NoticeText(Passage Passage, int? Page, Issue? Issue, Section? Section = null, Block? Block = null)
{
    /// <summary>The view that rules match against.</summary>
    public FoldedText Folded => field ??= FoldedText.Of(Passage.Text);

    /// <summary>The dates in it.</summary>
    public IReadOnlyList<PrintedDate> Dates => field ??= [.. Facts.Dates.Find(Folded.Value)];

    /// <summary>Two of its dates each with nothing but a joint between them.</summary>
    public IEnumerable<(PrintedDate From, PrintedDate To)> Periods => Dates.Count < 2 ? [] : DateRanges.Printed(Folded.Value, Dates);

    /// <summary>Where <paramref name="length"/> folded characters from <paramref name="index"/> stand.</summary>
    public Place At(int index, int length)
    {
        var span = Folded.ToSource(index, length);
        var line = Passage.Origin?.LineAt(span.Start);
        return new Place(line?.Page ?? Page, line?.Number, Issue?.Id, Passage.Text.Substring(span.Start, span.Length));
    }

    /// <summary>All texts in the order of the notice: preamble, sections, issues and suggestions, closing.</summary>
    public static IEnumerable<NoticeText> Of(Notice notice)
    {
        foreach (var passage in notice.Preamble)
            yield return new NoticeText(passage, 1, null);
        foreach (var text in notice.Sections.SelectMany(Of))
            yield return text;
        foreach (var text in notice.Issues.Concat(notice.Suggestions).SelectMany(Of))
            yield return text;
        foreach (var passage in notice.Closing)
            yield return new NoticeText(passage, notice.Source.Pages, null);
    }

    private static IEnumerable<NoticeText> Of(Section section) =>
        section
            .Paragraphs.Select(passage => new NoticeText(passage, section.Page, null))
            .Prepend(new NoticeText(section.Title, section.Page, null, section))
            .Concat(section.Sections.SelectMany(Of));

    private static IEnumerable<NoticeText> Of(Issue issue)
    {
        yield return new NoticeText(issue.Heading, issue.Page, issue);
        if (issue.Detail is { } detail)
            yield return new NoticeText(detail, issue.Page, issue);
        foreach (var block in issue.Blocks)
        {
            foreach (var passage in Of(block))
                yield return new NoticeText(passage, block.Page ?? issue.Page, issue, Block: block);
        }
    }

    /// <summary>The texts of a block: what stands before its list, the list, and what follows it.</summary>
    public static IReadOnlyList<Passage> Of(Block block)
    {
        var passages = new List<Passage>(block.Items.Length + 1) { block.Text };
        Add(block.Items, passages);
        passages.AddRange(block.Paragraphs ?? []);
        passages.RemoveAll(passage => passage.Text.Length == 0);
        return passages;
    }

    private static void Add(ImmutableArray<Item> items, List<Passage> passages)
    {
        foreach (var item in items)
        {
            passages.Add(item.Text);
            Add(item.Items ?? [], passages);
        }
    }
}
