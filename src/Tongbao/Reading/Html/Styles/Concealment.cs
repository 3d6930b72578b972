using System.Globalization;

namespace Tongbao.Reading.Html.Styles;

/// <summary>How pages keep text from being seen other than by saying so: by size, place, opacity and clipping.</summary>
internal static class Concealment
{
    /// <summary>A place this far outside the page, in pixels, is none.</summary>
    private const double FarAway = -900;

    /// <summary>Type below this size, in pixels, is no type.</summary>
    private const double MinType = 2;

    private static readonly string[] Sides = ["left", "right", "top"];

    private static readonly string[] Sizes = ["height", "width", "max-height", "max-width"];

    /// <summary>True for an element that is not seen, nor anything in it.</summary>
    public static bool Hides(IReadOnlyDictionary<string, string> values) =>
        values.GetValueOrDefault("display") is "none"
        || values.GetValueOrDefault("visibility") is "hidden" or "collapse"
        || (Number(values.GetValueOrDefault("opacity")) is { } opacity && opacity <= 0)
        || Length(values.GetValueOrDefault("text-indent")) <= FarAway
        || (IsTakenOut(values) && (IsFarAway(values) || IsClipped(values)))
        || (IsEmpty(values) && values.GetValueOrDefault("overflow") is "hidden" or "clip");

    /// <summary>True for type of no size, false for type of some; null when it is as large as that around it.</summary>
    public static bool? HidesType(string? size) =>
        size is null or "inherit" or "larger" or "smaller" ? null
        : Length(size) is { } pixels ? pixels < MinType
        : size.EndsWith('%') || size.EndsWith("em", StringComparison.Ordinal) ? null
        : false;

    private static bool IsTakenOut(IReadOnlyDictionary<string, string> values) =>
        values.GetValueOrDefault("position") is "absolute" or "fixed";

    private static bool IsFarAway(IReadOnlyDictionary<string, string> values) =>
        Sides.Any(side => Length(values.GetValueOrDefault(side)) <= FarAway);

    // What only screen readers are to read has one pixel, clipped.
    private static bool IsClipped(IReadOnlyDictionary<string, string> values) =>
        (
            values.GetValueOrDefault("clip") is { } clip
            && clip.StartsWith("rect(", StringComparison.Ordinal)
            && clip[5..].TrimEnd(')').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).All(side => Length(side) is >= 0 and <= 1)
        ) || values.GetValueOrDefault("clip-path") is "inset(50%)" or "inset(100%)";

    private static bool IsEmpty(IReadOnlyDictionary<string, string> values) =>
        Sizes.Any(side => Length(values.GetValueOrDefault(side)) == 0);

    // In pixels; null for what depends on something else.
    private static double? Length(string? text) =>
        text switch
        {
            null => null,
            [.. var number, 'p', 'x'] => Number(number),
            [.. var number, 'p', 't'] => Number(number) * 4 / 3,
            [.. var number, 'r', 'e', 'm'] => Number(number) * 16,
            [.. var number, 'e', 'm'] when Number(number) is { } ems && ems is <= -50 or 0 => ems * 16,
            [.. var number, '%'] when Number(number) == 0 => 0,
            _ => Number(text) is { } zero && zero == 0 ? 0 : null,
        };

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
