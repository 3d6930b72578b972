using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Markup;

/// <summary>The files that were saved with a page, and no others.</summary>
internal interface IPageFiles
{
    /// <summary>The document that a frame shows; null when it was not saved with the page.</summary>
    /// <param name="address">As the frame names it; null when it names none.</param>
    IDocument? Open(string? address);
}
