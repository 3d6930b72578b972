namespace Tongbao.Reading.Html.Markup;

/// <summary>The number that a browser prints before an item of a list. It is read by people and stands nowhere in the source.</summary>
internal sealed record ListNumber(OrderedList List, int Value, string? Style)
{
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

    private string Roman()
    {
        (int Value, string Sign)[] signs =
        [
            (100, "C"),
            (90, "XC"),
            (50, "L"),
            (40, "XL"),
            (10, "X"),
            (9, "IX"),
            (5, "V"),
            (4, "IV"),
            (1, "I"),
        ];
        var (rest, text) = (Value, "");
        foreach (var (value, sign) in signs)
        {
            for (; rest >= value && Value < 400; rest -= value)
                text += sign;
        }

        return text.Length > 0 ? text : $"{Value}";
    }

    private string Han()
    {
        const string Digits = "〇一二三四五六七八九";
        return Value switch
        {
            < 1 or > 99 => $"{Value}",
            < 10 => $"{Digits[Value]}",
            < 20 => $"十{(Value == 10 ? "" : Digits[Value % 10])}",
            _ => $"{Digits[Value / 10]}十{(Value % 10 == 0 ? "" : Digits[Value % 10])}",
        };
    }
}
