using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Issues;
using Tongbao.Issues.Drafts;
using Tongbao.Lines;
using Tongbao.Outlining;
using Tongbao.Paragraphs;

namespace Tongbao;

/// <summary>What every stage saw, for <c>explain</c> and <c>view</c>.</summary>
internal sealed record ParseTrace(
    SourceDocument Document,
    LineSheet Lines,
    Manuscript Manuscript,
    NoticeReading Reading,
    IssueSet Issues,
    Notice Notice,
    FindingBag Findings
)
{
    /// <summary>The outline that won.</summary>
    public Outline Outline => Reading.Outline;
}
