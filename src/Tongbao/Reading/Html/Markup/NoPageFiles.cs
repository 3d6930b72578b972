using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Markup;

/// <summary>A page of which nothing else was saved.</summary>
internal sealed class NoPageFiles : IPageFiles
{
    public IDocument? Open(string? address) => null;
}
