namespace Tongbao.Reading.Html.Markup;

/// <summary>An <c>ol</c> while it is walked.</summary>
/// <param name="style">How it counts: CSS <c>list-style-type</c>, or the type attribute; null for the ordinary numbers.</param>
/// <param name="start">The number of its first item.</param>
/// <param name="step">1, or -1 for a reversed list.</param>
internal sealed class OrderedList(string? style, int start, int step)
{
    private int _next = start;

    /// <summary>
    /// True once an item was seen that prints a number of its own: then the list shows none, or each item would have two.
    /// </summary>
    public bool ItemsAreNumbered { get; set; }

    /// <summary>The number of the next item.</summary>
    /// <param name="value">The item's own value attribute; null when it has none.</param>
    /// <param name="ownStyle">The item's own style; null for that of the list.</param>
    public ListNumber Next(int? value, string? ownStyle)
    {
        var number = value ?? _next;
        _next = number + step;
        return new ListNumber(this, number, ownStyle ?? style);
    }
}
