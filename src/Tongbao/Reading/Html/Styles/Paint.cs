using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>The colours of a text and of the paper under it, as far as the page says.</summary>
/// <param name="Ink">As <c>#rrggbb</c>, or <c>transparent</c>; null when it is not known.</param>
/// <param name="Paper">The same; null when it is not known, as under a picture.</param>
internal readonly partial record struct Paint(string? Ink, string? Paper)
{
    private const string Transparent = "transparent";

    private static readonly string[] Parts = ["r", "g", "b"];

    private static readonly Dictionary<string, string> Named = new()
    {
        ["white"] = "#ffffff",
        ["black"] = "#000000",
        ["red"] = "#ff0000",
        [Transparent] = Transparent,
    };

    /// <summary>True for text that nobody sees.</summary>
    public bool Hides => Ink is not null && (Ink == Paper || Ink == Transparent);

    /// <summary>Of a page: white, unless a style sheet that is not read may say otherwise.</summary>
    public static Paint OfPage(StyleRules rules) => new(null, rules.HasMore ? null : "#ffffff");

    /// <summary>Inside <paramref name="element"/>.</summary>
    public Paint Inside(IElement element, ElementStyle style)
    {
        var ink = style["color"] ?? (element.LocalName == "font" ? element.GetAttribute("color") : null);
        var paper = style["background-color"] ?? style["background"] ?? element.GetAttribute("bgcolor");
        var isPicture = style["background-image"] is not (null or "none") || element.HasAttribute("background");
        return new Paint(
            ink is null or "inherit" ? Ink : Colour(ink),
            isPicture ? null
                : paper is null or "none" or "inherit" or Transparent ? Paper
                : Colour(paper)
        );
    }

    private static string? Colour(string text)
    {
        text = text.Trim().ToLowerInvariant();
        if (Named.TryGetValue(text, out var named))
            return named;
        if (Short().IsMatch(text))
            return $"#{text[1]}{text[1]}{text[2]}{text[2]}{text[3]}{text[3]}";
        if (Long().IsMatch(text))
            return text;
        var parts = Function().Match(text);
        if (!parts.Success)
            return null;
        if (parts.Groups["alpha"].Success && double.Parse(parts.Groups["alpha"].Value, CultureInfo.InvariantCulture) <= 0)
            return Transparent;
        return "#" + string.Concat(Parts.Select(name => Part(parts.Groups[name].Value)));
    }

    private static string Part(string number) =>
        Math.Min(255, int.Parse(number, CultureInfo.InvariantCulture)).ToString("x2", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^#[0-9a-f]{3}$")]
    private static partial Regex Short();

    [GeneratedRegex(@"^#[0-9a-f]{6}$")]
    private static partial Regex Long();

    [GeneratedRegex(
        @"^rgba?\(\s*(?<r>\d{1,3})[\s,]+(?<g>\d{1,3})[\s,]+(?<b>\d{1,3})(?:[\s,/]+(?<alpha>\d{0,3}(?:\.\d{1,9})?))?\s*\)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Function();
}
