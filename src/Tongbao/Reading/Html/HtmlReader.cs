using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Matching;
using Tongbao.Reading.Bytes;
using Tongbao.Reading.Html.Framing;
using Tongbao.Reading.Html.Markup;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html;

/// <summary>A web page → one run a line, what is not the notice's set aside by name.</summary>
/// <remarks>The only file that builds a document. No script runs and nothing is loaded: the parser has no loader.</remarks>
internal static class HtmlReader
{
    /// <param name="bytes">The page.</param>
    /// <param name="files">What was saved with it.</param>
    /// <param name="profile">What tells a notice from the page around it.</param>
    /// <param name="findings">Gets what is said of words that are not read.</param>
    /// <param name="charset">What its envelope says of its encoding; null when there is none.</param>
    public static SourceDocument Read(byte[] bytes, IPageFiles files, RuleProfile profile, FindingBag findings, string? charset = null)
    {
        var document = Load(bytes, charset)
            ?? throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePageEncoding));
        var page = PageWalk.Run(document, files);
        var lines = Revealed.Show(page, profile);
        if (HiddenBody.InScript(document, lines.Total, profile) is { } body)
        {
            page = PageWalk.Run(document, files, body);
            lines = Revealed.Show(page, profile);
        }

        HiddenBody.Report(document, lines.Total, findings);
        var headline = PageChrome.SetAside(page, lines, PageFacts.Titles(document), profile);
        var runs = Runs(page.Lines, headline, profile).Concat(PageFacts.Published(document, page.Lines, profile)).ToList();
        if (!runs.Exists(run => run.Aside is null && Folding.CountInk(run.Text) > 0))
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadablePageEmpty));
        return new SourceDocument("text/html", [new SourcePage(1, 0, 0, [.. runs])]);
    }

    /// <summary>The document in <paramref name="bytes"/>; null when they cannot be decoded.</summary>
    /// <exception cref="UnreadableNoticeException">It is nested too deep.</exception>
    public static IDocument? Load(byte[] bytes, string? charset)
    {
        if (TextDecoding.Decode(bytes, charset ?? DeclaredCharset.Of(bytes)) is not { } html)
            return null;
        return Parse(html);
    }

    /// <summary>The document that <paramref name="html"/> is.</summary>
    /// <exception cref="UnreadableNoticeException">It is nested too deep.</exception>
    public static IDocument Parse(string html)
    {
        NestingLimit.Check(html);
        return new HtmlParser().ParseDocument(html);
    }

    private static IEnumerable<GlyphRun> Runs(IReadOnlyList<PageLine> lines, Headline headline, RuleProfile profile)
    {
        foreach (var line in lines.Where(line => line is { Aside: null, Number: not null }))
            line.Number!.List.ItemsAreNumbered |= profile.ReadMarker(FoldedText.Of(line.Text).Value) is not null;
        var runs = new LineRuns(profile, lines.Where(line => line.Aside is null).Sum(line => line.Length));
        for (var i = 0; i < lines.Count; i++)
        {
            var row = new List<PageLine> { lines[i] };
            if (lines[i].Aside is null)
            {
                foreach (var run in lines[i].Length == 0 ? [new GlyphRun("")] : runs.Text(lines[i]))
                    yield return run;
                continue;
            }

            if (
                lines[i].Aside == FurnitureKind.PageTitle
                && !headline.IsPrinted
                && Headline.InTitle(lines[i].Text, profile) is var range
                && !range.Equals(0..0)
            )
            {
                yield return LineRuns.Text(lines[i], range);
                yield return new GlyphRun(
                    lines[i].Text[..range.Start.Value] + ' ' + lines[i].Text[range.End..],
                    Aside: FurnitureKind.PageTitle
                );
                continue;
            }

            while (
                i + 1 < lines.Count && lines[i + 1].Aside == row[0].Aside && RowOf(lines[i + 1]) is { } shared && shared == RowOf(row[0])
            )
                row.Add(lines[++i]);
            foreach (var run in runs.Aside(row))
                yield return run;
        }
    }

    // The row of a table, or a list of names and values, in which a line stands; null elsewhere.
    private static PageBlock? RowOf(PageLine line)
    {
        var block = line.Block;
        for (var steps = 0; block is not null && steps < 4; steps++, block = block.Parent)
        {
            if (block.Name is "tr" or "dl" or "li")
                return block;
        }

        return null;
    }
}
