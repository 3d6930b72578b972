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

/// <summary>What every stage saw, for <c>explain</c> and <c>view</c>.</summary>
internal sealed record ParseTrace(
    SourceDocument Document,
    TabulatedSheet Tabulated,
    LineSheet Lines,
    Manuscript Manuscript,
    ReadPart Body,
    IReadOnlyList<ReadPart> Annexes,
    Notice Notice,
    FindingBag Findings
)
{
    /// <summary>How the text was read.</summary>
    public NoticeReading Reading => Body.Reading;

    /// <summary>The outline that won, with the headings of tables in it.</summary>
    public Outline Outline => Body.Outline;

    /// <summary>The issues of the notice itself.</summary>
    public IssueSet Issues => Body.Issues;
}
