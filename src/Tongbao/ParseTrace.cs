using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Issues;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Tabulated;
using Tongbao.Lines;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Tabulation.Model;

namespace Tongbao;

/// <summary>What every stage saw, for <c>explain</c> and <c>view</c>. Complete when the parser has returned it.</summary>
internal sealed class ParseTrace
{
    public SourceDocument Document { get; set; } = null!;

    public TabulatedSheet Tabulated { get; set; } = null!;

    public LineSheet Lines { get; set; } = null!;

    public Manuscript Manuscript { get; set; } = null!;

    public ReadPart Body { get; set; } = null!;

    public IReadOnlyList<ReadPart> Annexes { get; set; } = [];

    public Notice Notice { get; set; } = null!;

    public FindingBag Findings { get; } = new();

    /// <summary>How the text was read.</summary>
    public NoticeReading Reading => Body.Reading;

    /// <summary>The outline that won, with the headings of tables in it.</summary>
    public Outline Outline => Body.Outline;

    /// <summary>The issues of the notice itself.</summary>
    public IssueSet Issues => Body.Issues;
}
