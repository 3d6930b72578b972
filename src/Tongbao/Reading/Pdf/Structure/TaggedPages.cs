using Tongbao.Documents;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Rulings;
using UglyToad.PdfPig;

namespace Tongbao.Reading.Pdf.Structure;

/// <summary>Gives the pages of a tagged PDF the cells that its structure tells.</summary>
internal static class TaggedPages
{
    /// <summary>The pages with their cells; themselves where the document is not tagged, or no page has text in columns.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="keys">The numbers of its pages by their key in the parent tree.</param>
    public static IReadOnlyList<SourcePage> Of(PdfDocument document, IReadOnlyList<SourcePage> pages, IReadOnlyDictionary<int, int> keys)
    {
        var objects = new PdfObjects(document.Structure.TokenScanner, document.Structure.FilterProvider);
        // Most documents have no tables: their trees are not walked.
        if (
            keys.Count == 0
            || objects.Dictionary(document.Structure.Catalog.CatalogDictionary, "StructTreeRoot") is not { } root
            || !pages.Any(page => new PageWords(page).MayHoldCells)
        )
            return pages;
        var cells = new StructureTree(objects, root, keys)
            .Cells()
            .GroupBy(pair => pair.Key.Page)
            .ToDictionary(page => page.Key, page => page.ToDictionary(pair => pair.Key.Mark, pair => pair.Value));
        return [.. pages.Select(page => cells.TryGetValue(page.Number, out var own) ? page with { TaggedCells = own } : page)];
    }
}
