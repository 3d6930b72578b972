using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Values;

/// <summary>The findings were handed over before the inspection was at its end.</summary>
internal sealed class FeedbackTooEarly() : WholeNoticeCheck(new("TB405", "feedback-too-early", Severity.Warning))
{
    // Words that name no day compare with nothing.
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.Notice.Inspection is { FeedbackOn: { } feedback, To: { } end } && feedback.Day < end.Day
            ? [Found(PlaceOf(notice), null, Phrases.FeedbackTooEarly(feedback.ToString(), end.ToString()))]
            : [];

    private static Place PlaceOf(CheckedNotice notice)
    {
        foreach (var text in notice.Texts)
        {
            if (text.Folded.Value.IndexOf("反馈", StringComparison.Ordinal) is >= 0 and var at && text.Issue is null)
                return text.At(at, 2);
        }

        return Place.Whole;
    }
}
