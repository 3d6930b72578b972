using AngleSharp.Dom;

namespace Tongbao.Pages.Html;

/// <summary>The files that were saved with a page, and no others.</summary>
internal interface IPageFiles
{
    /// <summary>The document that a frame shows; null when it was not saved with the page.</summary>
    /// <param name="address">As the frame names it; null when it names none.</param>
    IDocument? Open(string? address);
}

/// <summary>A page of which nothing else was saved.</summary>
internal sealed class NoPageFiles : IPageFiles
{
    public IDocument? Open(string? address) => null;
}
