using System.Globalization;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>The type in which an element's text is set, as far as the page says.</summary>
/// <param name="Family">The first of its CSS <c>font-family</c>; empty when nobody says.</param>
/// <param name="Size">CSS <c>font-size</c>; empty when nobody says.</param>
/// <param name="IsBold">True for the weights from 600 on.</param>
/// <param name="Level">1 to 6 inside <c>h1</c> to <c>h6</c>; 0 elsewhere.</param>
internal sealed record ElementType(string Family, string Size, bool IsBold, int Level)
{
    /// <summary>CSS <c>font-weight</c> from which type is bold.</summary>
    private const int MinBold = 600;

    /// <summary>Before anything is said.</summary>
    public static readonly ElementType OfPage = new("", "", false, 0);

    /// <summary>A name of it, the same for text that is set alike.</summary>
    public string Face => field ??= $"{Family} {Size}{(IsBold ? " bold" : "")}{(Level > 0 ? $" h{Level}" : "")}";

    /// <summary>Inside <paramref name="element"/>.</summary>
    public ElementType Inside(IElement element, ElementStyle style)
    {
        var type = element.LocalName switch
        {
            "b" or "strong" or "th" => this with { IsBold = true },
            ['h', >= '1' and <= '6' and var level] => this with { IsBold = true, Level = level - '0' },
            "font" when element.GetAttribute("face") is { } face => this with { Family = First(face) },
            _ => this,
        };
        if (style.Values is null)
            return type;
        var isBold = (style["font-weight"] ?? style["font"]) is { } weight ? IsBoldWeight(weight) ?? type.IsBold : type.IsBold;
        var family = style["font-family"] is { } families and not "inherit" ? First(families) : type.Family;
        var size = style["font-size"] is { } given and not "inherit" ? given : type.Size;
        return type.Family == family && type.Size == size && type.IsBold == isBold
            ? type
            : type with
            {
                Family = family,
                Size = size,
                IsBold = isBold,
            };
    }

    // A new record has no name yet; the name of the old one does not go with it.
    private ElementType(ElementType other)
    {
        (Family, Size, IsBold, Level) = (other.Family, other.Size, other.IsBold, other.Level);
    }

    private static bool? IsBoldWeight(string value)
    {
        foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "bold" or "bolder")
                return true;
            if (word is "normal" or "lighter")
                return false;
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number >= MinBold;
        }

        return null;
    }

    private static string First(string families) => families.Split(',')[0].Trim(' ', '"', '\'').ToLowerInvariant();
}
