namespace Tongbao.Reading.Html.Styles;

/// <summary>How an element is shown, as far as its text depends on it.</summary>
/// <param name="Display">CSS <c>display</c>; null when nobody says.</param>
/// <param name="Hidden">True when it is not seen.</param>
/// <param name="KeepsLines">True when line feeds of the source end lines.</param>
/// <param name="ListStyle">CSS <c>list-style-type</c>; null when nobody says.</param>
internal readonly record struct ElementStyle(string? Display, bool Hidden, bool KeepsLines, string? ListStyle);
