using System.Collections.Immutable;
using Tongbao.Checks;
using Tongbao.Facts;
using Tongbao.Findings;
using Tongbao.Framing;
using Tongbao.Issues;
using Tongbao.Issues.Tabulated;
using Tongbao.Lines;
using Tongbao.Notices;
using Tongbao.Notices.Origins;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Reading;
using Tongbao.Tabulation;
using Tongbao.Tabulation.Model;

namespace Tongbao;

/// <summary>The front door: bytes in, <see cref="Notice"/> out. The whole pipeline is on this screen.</summary>
/// <example><code>var notice = NoticeParser.Parse(NoticeSource.FromFile("notice.pdf"));</code></example>
public static class NoticeParser
{
    /// <summary>Reads a notice. Any readable text gives an answer; what the rules cannot place stays as prose and is reported.</summary>
    /// <param name="source">The input.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Ends the parsing between two pages or stages, and an external program at once.</param>
    /// <exception cref="UnreadableNoticeException">The input cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Notice Parse(NoticeSource source, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        var findings = new FindingBag();
        var notice = Parse(source, (options ?? new ParseOptions()) with { Cancellation = cancellationToken }, findings, null);
        return notice with { Diagnostics = findings.ToSorted() };
    }

    /// <summary>The same, with what every stage saw.</summary>
    internal static ParseTrace Trace(NoticeSource source, ParseOptions options)
    {
        var trace = new ParseTrace();
        trace.Notice = Parse(source, options, trace.Findings, trace);
        return trace;
    }

    // Nothing of the text is held while the notice is checked.
    private static Notice Parse(NoticeSource source, ParseOptions options, FindingBag findings, ParseTrace? trace)
    {
        var notice = Read(source, options, findings, trace);
        findings.AddRange(NoticeChecks.Run(notice, options.Rules, findings.ToSorted()));
        return notice;
    }

    private static Notice Read(NoticeSource source, ParseOptions options, FindingBag findings, ParseTrace? trace)
    {
        var rules = options.Rules;
        var (lines, tables, origin, sizes) = ReadLines(source, options, findings, trace);
        var manuscript = ParagraphBuilder.Build(lines, rules);
        options.Cancellation.ThrowIfCancellationRequested();
        var parts = AnnexFinder.Split(manuscript, rules);
        var reader = new PartReader(manuscript, tables, rules);
        var body = reader.Read(parts.Body);
        var annexes = parts.Annexes.Select(annex => (annex, reader.Read(annex.Paragraphs))).ToList();
        var facts = FactReader.Read(manuscript, body.Outline, body.Issues, rules);
        origin = origin with
        {
            Sha256 = source.Sha256,
            PublishedOn = NoticeDate.Of(facts.Publication.PublishedOn),
            Publisher = facts.Publication.Publisher,
        };

        findings.AddRange(StructureDoubt.Find(manuscript, body.Reading, body.Prose, rules));
        findings.AddRange(EmptyChapters.Find(manuscript, body.Outline, body.Issues, rules));
        trace?.Manuscript = manuscript;
        trace?.Body = body;
        trace?.Annexes = [.. annexes.Select(annex => annex.Item2)];
        return NoticeBuilder.Build(origin, manuscript, body, annexes, facts) with { PageSizes = sizes };
    }

    // What the format said is let go: the lines have all that is needed of it. The hash is made meanwhile, and asked for last.
    private static (LineSheet Lines, IReadOnlyList<Table> Tables, Source Origin, ImmutableArray<PageSize> Sizes) ReadLines(
        NoticeSource source,
        ParseOptions options,
        FindingBag findings,
        ParseTrace? trace
    )
    {
        var document = DocumentReader.Read(source, options, findings);
        options.Cancellation.ThrowIfCancellationRequested();
        var tabulated = TableReader.Read(LineBuilder.Build(document, options.Rules, findings), options.Rules);
        var lines = FrameBuilder.Build(tabulated.Lines, options.Rules);
        findings.AddRange(UnreadTables.Find(tabulated.Unread, lines));
        trace?.Document = document;
        trace?.Tabulated = tabulated;
        trace?.Lines = lines;
        return (
            lines,
            [.. tabulated.Tables, .. tabulated.Lists],
            new Source(source.File, null, document.MediaType, "", lines.PageCount, document.Text),
            PageSize.Of(document)
        );
    }
}
