using System.Globalization;
using System.Text.Json.Serialization;

namespace Tongbao;

/// <summary>A date that a notice states.</summary>
/// <param name="Text">ISO 8601, or as printed if the words name no day: 2024年3月上旬.</param>
[JsonConverter(typeof(Notices.Dates.NoticeDateConverter))]
public sealed record NoticeDate(string Text)
{
    /// <summary>The day; null if the words name none.</summary>
    public DateOnly? Day =>
        DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static NoticeDate? Of(string? text) => text is null ? null : new NoticeDate(text);
}
