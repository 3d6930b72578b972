using Tongbao.Text;

namespace Tongbao.Reading.Html.Markup;

/// <summary>The number that a browser prints before an item of a list. It is read by people and stands nowhere in the source.</summary>
internal sealed record ListNumber(OrderedList List, int Value, string? Style)
{
    /// <summary>Longer lists than this are not numbered in Chinese.</summary>
    private const int MaxHan = 99;

    /// <summary>As a browser prints it (CSS Counter Styles Level 3), without the blank behind it; empty when it prints none.</summary>
    public string Text =>
        List.ItemsAreNumbered
            ? ""
            : Style switch
            {
                "none" or "disc" or "circle" or "square" => "",
                "a" or "lower-alpha" or "lower-latin" => $"{Letter('a')}.",
                "A" or "upper-alpha" or "upper-latin" => $"{Letter('A')}.",
                "i" or "lower-roman" => $"{Roman().ToLowerInvariant()}.",
                "I" or "upper-roman" => $"{Roman()}.",
                "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => $"{Han()}、",
                "decimal-leading-zero" => $"{Value:00}.",
                _ => $"{Value}.",
            };

    private string Letter(char first) => Value is >= 1 and <= 26 ? $"{(char)(first + Value - 1)}" : $"{Value}";

    // Outside the range of a style, browsers print the decimal.
    private string Roman() => Value is >= 1 and <= NumeralWriter.MaxRoman ? NumeralWriter.Roman(Value) : $"{Value}";

    private string Han() => Value is >= 1 and <= MaxHan ? NumeralWriter.Han(Value) : $"{Value}";
}
