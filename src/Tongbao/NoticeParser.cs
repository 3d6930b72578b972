using Tongbao.Checks;
using Tongbao.Diagnostics;
using Tongbao.Facts;
using Tongbao.Issues;
using Tongbao.Lines;
using Tongbao.Notices;
using Tongbao.Outlining;
using Tongbao.Pages;
using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Writers;

namespace Tongbao;

/// <summary>The front door: bytes in, <see cref="Notice"/> out. The whole pipeline is on this screen.</summary>
/// <example><code>var notice = NoticeParser.Parse(NoticeSource.FromFile("notice.pdf"));</code></example>
public static class NoticeParser
{
    /// <summary>Reads a notice. Any readable text gives an answer; what the rules cannot place stays as prose and is reported.</summary>
    /// <param name="source">The input.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="UnreadableNoticeException">The input cannot be read at all.</exception>
    public static Notice Parse(NoticeSource source, ParseOptions? options = null)
    {
        var trace = Trace(source, options ?? new ParseOptions());
        return trace.Notice with { Diagnostics = trace.Findings.ToSorted() };
    }

    /// <summary>
    /// Makes now, on the calling thread, what the first notice would wait for once its pages are there: the default rules, and what its
    /// output needs.
    /// </summary>
    internal static void Prepare()
    {
        _ = RuleProfile.Default;
        NoticeJson.Prepare();
    }

    /// <summary>The same, with what every stage saw.</summary>
    internal static ParseTrace Trace(NoticeSource source, ParseOptions options)
    {
        var findings = new DiagnosticBag();

        var document = DocumentReader.Read(source, options, findings);
        var rules = options.Rules;
        var lines = LineBuilder.Build(document, rules, findings);
        var manuscript = ParagraphBuilder.Build(lines, rules);
        var usual = OutlineBuilder.Build(manuscript, rules);
        var reading = ReadingChoice.Choose(manuscript, usual, rules);
        var outline = reading.Outline;
        var issues = IssueBuilder.Build(manuscript, reading, rules);
        var facts = FactReader.Read(manuscript, outline, issues, rules);
        var origin = new Source(
            source.File,
            null,
            document.MediaType,
            source.Sha256,
            lines.PageCount,
            document.Text,
            facts.Publication.PublishedOn,
            facts.Publication.Publisher
        );
        var notice = NoticeBuilder.Build(origin, manuscript, outline, issues, facts);

        findings.AddRange(StructureDoubt.Find(manuscript, reading, issues));
        findings.AddRange(NoticeChecks.Run(notice, rules));
        return new ParseTrace(document, lines, manuscript, reading, issues, notice, findings);
    }
}

/// <summary>What every stage saw, for <c>explain</c> and <c>view</c>.</summary>
internal sealed record ParseTrace(
    SourceDocument Document,
    LineSheet Lines,
    Manuscript Manuscript,
    NoticeReading Reading,
    IssueSet Issues,
    Notice Notice,
    DiagnosticBag Findings
)
{
    public Outline Outline => Reading.Outline;
}
