using Tongbao.Reading.Html.Generated;

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
                "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => $"{CounterStyle.Write(Value, Style)}、",
                _ => $"{CounterStyle.Write(Value, Style)}.",
            };
}
