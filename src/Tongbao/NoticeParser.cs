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
        var trace = Trace(source, (options ?? new ParseOptions()) with { Cancellation = cancellationToken });
        return trace.Notice with { Diagnostics = trace.Findings.ToSorted() };
    }

    /// <summary>The same, with what every stage saw.</summary>
    internal static ParseTrace Trace(NoticeSource source, ParseOptions options)
    {
        var findings = new FindingBag();

        var document = DocumentReader.Read(source, options, findings);
        options.Cancellation.ThrowIfCancellationRequested();
        var rules = options.Rules;
        var tabulated = TableReader.Read(LineBuilder.Build(document, rules, findings), rules);
        var lines = FrameBuilder.Build(tabulated.Lines, rules);
        var manuscript = ParagraphBuilder.Build(lines, rules);
        options.Cancellation.ThrowIfCancellationRequested();
        var parts = AnnexFinder.Split(manuscript, rules);
        var reader = new PartReader(manuscript, tabulated.Tables, rules);
        var body = reader.Read(parts.Body);
        var annexes = parts.Annexes.Select(annex => (annex, reader.Read(annex.Paragraphs))).ToList();
        var facts = FactReader.Read(manuscript, body.Outline, body.Issues, rules);
        var origin = new Source(
            source.File,
            null,
            document.MediaType,
            source.Sha256,
            lines.PageCount,
            document.Text,
            NoticeDate.Of(facts.Publication.PublishedOn),
            facts.Publication.Publisher
        );
        var notice = NoticeBuilder.Build(origin, manuscript, body, annexes, facts) with { PageSizes = PageSize.Of(document) };

        findings.AddRange(StructureDoubt.Find(manuscript, body.Reading, body.Prose, rules));
        findings.AddRange(EmptyChapters.Find(manuscript, body.Outline, body.Issues, rules));
        findings.AddRange(UnreadTables.Find(tabulated.Unread, lines));
        findings.AddRange(NoticeChecks.Run(notice, rules));
        return new ParseTrace(document, tabulated, lines, manuscript, body, [.. annexes.Select(annex => annex.Item2)], notice, findings);
    }
}
