using Tongbao.Checks.Model;

namespace Tongbao.Checks.Values;

/// <summary>The findings were handed over before the inspection was at its end.</summary>
internal sealed class FeedbackTooEarly()
    : NoticeCheck(
        new(
            "TB405",
            "feedback-too-early",
            Severity.Warning,
            "The findings of the inspection were handed over before it ended, by the dates of the notice.",
            "feedback was given on 2023-11-01, the inspection ended on 2023-11-30",
            "One of the dates is a slip, most often its year; all stay as printed."
        )
    )
{
    // Words that name no day compare with nothing.
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.Notice.Inspection is { FeedbackOn: { } feedback, To: { } end } && feedback.Day < end.Day
            ? [Found(PlaceOf(notice), null, $"feedback was given on {feedback}, the inspection ended on {end}")]
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
