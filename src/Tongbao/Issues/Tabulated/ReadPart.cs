using Tongbao.Issues.Drafts;
using Tongbao.Outlining;

namespace Tongbao.Issues.Tabulated;

/// <summary>A notice, or an annex of one, as it was read.</summary>
/// <param name="Reading">How its text was read.</param>
/// <param name="Prose">The issues of its text.</param>
/// <param name="Outline">Of its text and its tables.</param>
/// <param name="Issues">Of both.</param>
internal sealed record ReadPart(NoticeReading Reading, IssueSet Prose, Outline Outline, IssueSet Issues);
