using AngleSharp.Dom;
using Tongbao.Reading.Html.Markup;

namespace Tongbao.Reading.Html;

/// <summary>
/// The folder that a browser saves beside a page: <c>x_files</c> of Chrome and Firefox, <c>x.files</c> of Internet Explorer and Word.
/// </summary>
/// <param name="source">The page.</param>
internal sealed class FolderFiles(NoticeSource source) : IPageFiles
{
    public IDocument? Open(string? address)
    {
        var parts = Uri.UnescapeDataString((address ?? "").Split('?', '#')[0])
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != ".")
            .ToList();
        var page = Path.GetFileNameWithoutExtension(source.File);
        var isSaved =
            parts.Count > 1
            && (parts[0] == page + "_files" || parts[0] == page + ".files")
            && !parts.Exists(part => part is ".." || part.AsSpan().ContainsAny('\\', ':', '\0'));
        return isSaved && address![0] != '/' && source.Beside(parts) is { } bytes ? HtmlReader.Load(bytes, null) : null;
    }
}
