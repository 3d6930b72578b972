using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Readings;

namespace Tongbao.Issues;

/// <summary>How a notice was read: the outline that explains most of it, and which of its headings are issues.</summary>
/// <param name="Outline">Of the chosen reading.</param>
/// <param name="Issues">In order.</param>
/// <param name="Conventions">What the notice itself does.</param>
/// <param name="Compared">The readings, the best first.</param>
/// <param name="IsLearned">True when the notice's own conventions were used, false when the profile's were enough.</param>
internal sealed record NoticeReading(
    Outline Outline,
    IReadOnlyList<IssueNode> Issues,
    NoticeConventions Conventions,
    IReadOnlyList<TrialReading> Compared,
    bool IsLearned
)
{
    /// <summary>The reading that was chosen; null when there is none.</summary>
    public TrialReading? Chosen => Compared.FirstOrDefault(reading => reading.Mark.Kind == MarkKind.Usual != IsLearned);
}
