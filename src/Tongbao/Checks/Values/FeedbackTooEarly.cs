using System.Globalization;
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
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.Notice.Inspection is { FeedbackOn: { } feedback, To: { } end } && Day(feedback) < Day(end)
            ? [Found(PlaceOf(notice), null, $"feedback was given on {feedback}, the inspection ended on {end}")]
            : [];

    // What names no day of the calendar is kept as text, and compares with nothing.
    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

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
