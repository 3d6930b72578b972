using System.Collections.Immutable;
using Tongbao.Documents;

namespace Tongbao.Notices.Origins;

/// <summary>How large a page is, in points.</summary>
internal readonly record struct PageSize(double Width, double Height)
{
    /// <summary>In the order of the pages; none in formats without geometry.</summary>
    public static ImmutableArray<PageSize> Of(SourceDocument document) =>
        document.Pages.Any(page => page.HasGeometry) ? [.. document.Pages.Select(page => new PageSize(page.Width, page.Height))] : [];
}
